using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>How a manifest is listed among the referrers of its subject.</summary>
internal static class ReferrerEntry
{
    /// <summary>Descriptor, artifact type and all annotations, as the specification has them listed.</summary>
    /// <exception cref="ArgumentException">It does not refer to the subject.</exception>
    public static Descriptor Of(Digest subject, ManifestContent referrer)
    {
        var (named, type, annotations) = referrer.MediaType is MediaTypes.ImageIndex ? OfIndex(referrer) : OfManifest(referrer);
        return named?.Digest == subject
            ? referrer.Descriptor with { ArtifactType = type, Annotations = annotations }
            : throw new ArgumentException($"Manifest {referrer.Digest} does not have {subject} as its subject.", nameof(referrer));
    }

    private static (Descriptor? Subject, string? Type, Annotations Annotations) OfManifest(ManifestContent content)
    {
        var manifest = ImageManifest.Read(content.Bytes);
        return (manifest.Subject, manifest.ArtifactType ?? manifest.Config.MediaType, manifest.Annotations);
    }

    private static (Descriptor? Subject, string? Type, Annotations Annotations) OfIndex(ManifestContent content)
    {
        var index = ImageIndex.Read(content.Bytes);
        return (index.Subject, index.ArtifactType, index.Annotations);
    }
}
