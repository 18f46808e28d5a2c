using D2.Build.Oci.Tests.Support;
using D2.Build.Testing;

namespace D2.Build.Oci.Tests.Layout;

public sealed class ImageLayoutTests : IDisposable
{
    private static readonly Annotations SomeAnnotations = new([new(AnnotationKeys.Source, "https://example.com/acme/d2-fleet")]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AnArtifactIsPackedAsFluxExpectsIt()
    {
        var layout = ImageLayout.Create(_folder.Path);

        var packed = FluxArtifact.Pack(LayerTrees.Of("clusters/a.yaml"), SomeAnnotations, layout, Cancellation);

        Assert.Equal(MediaTypes.FluxConfig, packed.Manifest.Config.MediaType);
        Assert.Equal(MediaTypes.FluxContent, Assert.Single(packed.Manifest.Layers).MediaType);
        Assert.Equal(packed.Layer.ContentDigest, FluxArtifact.ContentDigestOf(packed.Manifest));
        Assert.Equal("https://example.com/acme/d2-fleet", packed.Manifest.Annotations[AnnotationKeys.Source]);
        Assert.Equal(packed.Manifest, ImageManifest.Read(layout.ReadManifest(packed.Descriptor)));
    }

    [Fact]
    public void TheSameFilesInAnotherLayoutHaveTheSameDigest()
    {
        using var other = new TemporaryFolder();

        var one = FluxArtifact.Pack(LayerTrees.Fleet(20), SomeAnnotations, ImageLayout.Create(_folder.Path), Cancellation);
        var two = FluxArtifact.Pack(LayerTrees.Fleet(20), SomeAnnotations, ImageLayout.Create(other.Path), Cancellation);

        Assert.Equal(one.Descriptor.Digest, two.Descriptor.Digest);
        Assert.Equal(Names(_folder.Path), Names(other.Path));
    }

    [Fact]
    public void TheIndexIsKept()
    {
        var layout = ImageLayout.Create(_folder.Path);
        var manifest = layout.Add(MediaTypes.ImageManifest, "{}"u8) with { Annotations = new([new(AnnotationKeys.ReferenceName, "v1")]) };
        layout.Write(new ImageIndex([manifest]));

        Assert.Equal([manifest], ImageLayout.Create(_folder.Path).ReadIndex().Manifests);
        Assert.Equal([manifest], ImageLayout.Open(_folder.Path).ReadIndex().Manifests);
    }

    [Fact]
    public void DamageIsSeen()
    {
        var layout = ImageLayout.Create(_folder.Path);
        var descriptor = layout.Add(MediaTypes.ImageManifest, "{}"u8);

        File.WriteAllText(layout.PathOf(descriptor.Digest), "[]");
        Assert.Throws<OciFormatException>(() => layout.ReadManifest(descriptor));

        File.WriteAllText(layout.PathOf(descriptor.Digest), "[1]");
        Assert.Throws<OciFormatException>(() => layout.OpenBlob(descriptor));

        File.Delete(layout.PathOf(descriptor.Digest));
        Assert.Throws<OciFormatException>(() => layout.OpenBlob(descriptor));
    }

    [Fact]
    public void APackingThatFailsLeavesNothing()
    {
        var layout = ImageLayout.Create(_folder.Path);
        var before = Names(_folder.Path);

        Assert.Throws<LayerException>(() => layout.Add(LayerTree.Of([new("a", 3, () => new MemoryStream("abcd"u8.ToArray()))]), Cancellation));

        Assert.Equal(before, Names(_folder.Path).Where(name => !name.StartsWith("blobs", StringComparison.Ordinal)));
        Assert.Empty(Directory.EnumerateFiles(Path.Join(_folder.Path, "blobs"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void AnotherFolderIsNoLayout() => Assert.Throws<OciFormatException>(() => ImageLayout.Open(_folder.Path));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string[] Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)];
}
