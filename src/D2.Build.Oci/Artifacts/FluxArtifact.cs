using System.Text;

namespace D2.Build.Oci;

/// <summary>
/// An artifact that Flux's source-controller pulls: one layer of manifests, a config, and annotations that say where they come
/// from.
/// </summary>
public static class FluxArtifact
{
    /// <summary>Packs files into an image layout. The index is not touched.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="annotations">Source, revision and the like; the content's digest is added.</param>
    /// <param name="layout">Takes the blobs and the manifest.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="LayerException">A file changed while it was read.</exception>
    public static PackedArtifact Pack(LayerTree tree, Annotations annotations, ImageLayout layout, CancellationToken cancellation = default)
    {
        var layer = layout.Add(tree, cancellation);
        var config = layout.Add(MediaTypes.FluxConfig, Config(layer.ContentDigest));
        var manifest = new ImageManifest(config, [new(MediaTypes.FluxContent, layer.Digest, layer.Size)])
        {
            Annotations = annotations.With(AnnotationKeys.ContentDigest, layer.ContentDigest.ToString()),
        };
        return new(layout.Add(MediaTypes.ImageManifest, manifest.ToBytes()), manifest, layer);
    }

    /// <summary>The digest of an artifact's content before compression, as it was packed by this program.</summary>
    /// <param name="manifest">The artifact's manifest.</param>
    /// <returns>Null where the manifest does not say.</returns>
    public static Digest? ContentDigestOf(ImageManifest manifest) =>
        manifest.Annotations.TryGetValue(AnnotationKeys.ContentDigest, out var text) && Digest.TryParse(text, out var digest) ? digest : null;

    // What tools that expect an image need to unpack it: the layers by the digests of their archives. Flux does not read it.
    private static byte[] Config(Digest content) => Encoding.UTF8.GetBytes(
        $$$"""{"architecture":"","os":"","config":{},"rootfs":{"type":"layers","diff_ids":["{{{content}}}"]}}""");
}
