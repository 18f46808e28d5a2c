using D2.Build.Oci;
using D2.Build.Registry;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>Unpacks artifacts of a registry, as Flux would, but trusting nothing in them.</summary>
/// <param name="registry">The way to repositories.</param>
internal sealed class ArtifactFetcher(IRegistryClient registry)
{
    /// <summary>Unpacks an artifact into a new folder.</summary>
    /// <param name="reference">The artifact, by tag or digest.</param>
    /// <param name="folder">The folder, which must be missing or empty.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The digest of the manifest, and the files.</returns>
    /// <exception cref="IOException">The folder is not empty.</exception>
    /// <exception cref="D2Exception">It is no artifact of manifests (D2B9015), or hostile (D2B9016).</exception>
    public async Task<(Digest Digest, IReadOnlyList<string> Files)> FetchAsync(Reference reference, string folder, CancellationToken cancellation)
    {
        EmptyFolder.Require(folder);
        var repository = registry.Open(reference);
        var content = await repository.Manifests.GetAsync(ManifestName.Of(reference), cancellation);
        var layer = LayerOf(reference, content);

        // To a file first: the digest of all of it is checked before anything is unpacked.
        var scratch = Path.GetTempFileName();
        try
        {
            await using (var file = new FileStream(scratch, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.Asynchronous))
            {
                await using var blob = await repository.Blobs.OpenAsync(layer, cancellation);
                await blob.CopyToAsync(file, cancellation);
                file.Position = 0;
                return (content.Digest, LayerReader.Extract(file, folder, LayerLimits.Default, cancellation));
            }
        }
        catch (LayerException exception)
        {
            throw new D2Exception(Codes.HostileLayer, $"{reference}: {exception.Message}");
        }
        finally
        {
            File.Delete(scratch);
        }
    }

    // What Flux takes: the first layer.
    private static Descriptor LayerOf(Reference reference, ManifestContent content)
    {
        if (content.MediaType is not (MediaTypes.ImageManifest or MediaTypes.DockerManifest)
            || ImageManifest.Read(content.Bytes).Layers is not [var layer, ..]
            || !layer.MediaType.EndsWith("gzip", StringComparison.Ordinal))
        {
            throw new D2Exception(Codes.NotAFluxArtifact, $"{reference} is not an image manifest with a layer of tar and gzip.");
        }

        return layer;
    }
}
