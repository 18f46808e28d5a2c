using D2.Build.Oci;
using D2.Build.Registry;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>Reads what is attached to a manifest. Anybody who may push can attach anything, so all of it is bounded.</summary>
internal static class AttachedLayers
{
    private const int MostReferrers = 1000;
    private const long MostBytes = 256L * 1024 * 1024;

    /// <summary>Every bundle; referrers of other kinds and malformed manifests are passed over, as cosign and Flux do.</summary>
    /// <exception cref="SigningException">There is more than is read (D2B9082).</exception>
    public static Task<IReadOnlyList<AttachedLayer>> BundlesAsync(Repository repository, Digest subject, CancellationToken cancellation) => ReadAsync(
        repository, subject, manifest => BundleArtifact.LayerOf(manifest) is { Size: <= Bundle.MostBytes } layer ? layer : null, cancellation);

    /// <summary>Every envelope of Notation; referrers of other kinds and malformed manifests are passed over.</summary>
    /// <exception cref="SigningException">There is more than is read (D2B9082).</exception>
    public static Task<IReadOnlyList<AttachedLayer>> EnvelopesAsync(Repository repository, Digest subject, CancellationToken cancellation) =>
        ReadAsync(repository, subject, NotaryArtifact.LayerOf, cancellation);

    private static async Task<IReadOnlyList<AttachedLayer>> ReadAsync(
        Repository repository, Digest subject, Func<ImageManifest, Descriptor?> layerOf, CancellationToken cancellation)
    {
        var referrers = new List<Digest>();
        await foreach (var referrer in repository.Referrers.ListAsync(subject, artifactType: null, cancellation))
        {
            referrers.Add(referrer.Digest);
            if (referrers.Count > MostReferrers)
            {
                throw TooMuch(subject);
            }
        }

        var found = await Task.WhenAll(referrers.Distinct().Select(referrer => LayerAsync(repository, referrer, layerOf, cancellation)));
        var layers = found.OfType<(Digest Referrer, Descriptor Layer)>().ToArray();
        return layers.Sum(item => Math.Clamp(item.Layer.Size, 0, MostBytes + 1)) > MostBytes
            ? throw TooMuch(subject)
            : await Task.WhenAll(layers.Select(item => FetchAsync(repository, item.Referrer, item.Layer, cancellation)));
    }

    private static async Task<(Digest, Descriptor)?> LayerAsync(
        Repository repository, Digest referrer, Func<ImageManifest, Descriptor?> layerOf, CancellationToken cancellation)
    {
        if (await repository.Manifests.FindAsync(referrer, cancellation) is not { MediaType: MediaTypes.ImageManifest } content)
        {
            return null;
        }

        try
        {
            return layerOf(ImageManifest.Read(content.Bytes)) is { } layer ? (referrer, layer) : null;
        }
        catch (OciFormatException)
        {
            return null;
        }
    }

    private static async Task<AttachedLayer> FetchAsync(Repository repository, Digest referrer, Descriptor layer, CancellationToken cancellation)
    {
        await using var blob = await repository.Blobs.OpenAsync(layer, cancellation);
        using var content = new MemoryStream((int)layer.Size);
        await blob.CopyToAsync(content, cancellation);
        return new(referrer, content.ToArray());
    }

    private static SigningException TooMuch(Digest subject) => new(
        SigningCodes.MalformedBundle, $"More is attached to {subject} than is read ({MostReferrers} referrers, {MostBytes} bytes of signatures). Remove what does not belong there.");
}
