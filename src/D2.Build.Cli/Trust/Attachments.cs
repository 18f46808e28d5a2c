using D2.Build.Oci;
using D2.Build.Registry;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>Pushes signatures so that they are found from what they are about.</summary>
internal static class Attachments
{
    private static readonly BlobPushOptions Made = new() { IsNew = true };

    /// <summary>Pushes the contents, then all manifests with one update of the list of referrers.</summary>
    public static async Task PushAsync(Repository repository, Digest subject, IReadOnlyList<SignatureContent> artifacts, CancellationToken cancellation)
    {
        var blobs = artifacts
            .SelectMany(BlobsOf)
            .DistinctBy(item => item.Blob.Digest);
        await Task.WhenAll(blobs.Select(item =>
            repository.Blobs.PushAsync(item.Blob, () => new MemoryStream(item.Content, writable: false), item.Options, cancellation)));
        await repository.Referrers.AttachAsync(subject, [.. artifacts.Select(artifact => ManifestContent.Of(artifact.Manifest))], cancellation);
    }

    // The config is the same everywhere, and no signature is.
    private static IEnumerable<(Descriptor Blob, byte[] Content, BlobPushOptions? Options)> BlobsOf(SignatureContent artifact) =>
        [(artifact.Manifest.Config, artifact.Config, null), (artifact.Manifest.Layers[0], artifact.Layer, Made)];
}
