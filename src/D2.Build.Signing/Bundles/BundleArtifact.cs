using System.Globalization;
using D2.Build.Oci;

namespace D2.Build.Signing;

/// <summary>A bundle as OCI content: a manifest that refers to what was signed, with the bundle as its only layer.</summary>
public static class BundleArtifact
{
    private const string MediaTypePrefix = "application/vnd.dev.sigstore.bundle";
    private const string ContentAnnotation = "dev.sigstore.bundle.content";

    /// <summary>The annotation with the type of the predicate, which readers list attestations by. Nothing is decided by it.</summary>
    public const string PredicateTypeAnnotation = "dev.sigstore.bundle.predicateType";

    /// <summary>Wraps a bundle as cosign 3 does.</summary>
    /// <param name="bundle">The bundle.</param>
    /// <param name="predicateType">The type of its predicate.</param>
    /// <param name="subject">The manifest that was signed.</param>
    /// <param name="created">When.</param>
    public static SignatureContent Of(Bundle bundle, string predicateType, Descriptor subject, DateTimeOffset created)
    {
        var (config, layer) = ("{}"u8.ToArray(), bundle.ToJson());
        var manifest = new ImageManifest(Descriptor.Of(MediaTypes.Empty, config), [Descriptor.Of(Bundle.MediaType, layer)])
        {
            ArtifactType = Bundle.MediaType,
            Subject = new(subject.MediaType, subject.Digest, subject.Size),
            Annotations = new(
            [
                new(ContentAnnotation, "dsse-envelope"),
                new(PredicateTypeAnnotation, predicateType),
                new(AnnotationKeys.Created, created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
            ]),
        };
        return new(manifest, config, layer);
    }

    /// <summary>Where a referrer keeps its bundle.</summary>
    /// <param name="referrer">Any manifest that refers to an artifact.</param>
    /// <returns>Its only layer, if that is a bundle by its media type; null for referrers of other kinds. The artifact type is not looked at,
    /// because common clients list it wrong.</returns>
    public static Descriptor? LayerOf(ImageManifest referrer) =>
        referrer.Layers is [var layer] && layer.MediaType.StartsWith(MediaTypePrefix, StringComparison.Ordinal) ? layer : null;
}
