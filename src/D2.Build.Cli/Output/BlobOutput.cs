using D2.Build.Oci;

namespace D2.Build.Cli;

/// <summary>Content by its descriptor.</summary>
/// <param name="MediaType">Its media type; for a referrer the kind of artifact where it is known.</param>
/// <param name="Digest">Its digest.</param>
/// <param name="Size">Its bytes.</param>
internal sealed record BlobOutput(string MediaType, string Digest, long Size)
{
    public static BlobOutput Of(Descriptor descriptor) => new(descriptor.ArtifactType ?? descriptor.MediaType, descriptor.Digest.ToString(), descriptor.Size);
}
