using System.Text;

namespace D2.Build.Oci.Tests.Manifests;

public sealed class ImageIndexTests
{
    private const string Foreign =
        """{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a","size":2,"platform":{"os":"linux","architecture":"riscv64"},"urls":["https://example.com/+"],"x-new":[1,{"y":null}]}],"annotations":{"a":"b"},"x-top":{"z":1.50}}""";

    [Fact]
    public void MembersOfLaterVersionsAreKept()
    {
        var index = ImageIndex.Read(Encoding.UTF8.GetBytes(Foreign));

        Assert.Equal(Foreign, Encoding.UTF8.GetString(index.ToBytes()));
    }

    [Fact]
    public void AnEntryCanBeAddedToAForeignIndex()
    {
        var index = ImageIndex.Read(Encoding.UTF8.GetBytes(Foreign));
        var added = Descriptor.Of(MediaTypes.ImageManifest, "x"u8) with { ArtifactType = "application/vnd.example" };

        var longer = ImageIndex.Read((index with { Manifests = [.. index.Manifests, added] }).ToBytes());

        Assert.Equal([index.Manifests[0], added], longer.Manifests);
        Assert.Contains("\"x-new\":[1,{\"y\":null}]", Encoding.UTF8.GetString(longer.ToBytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void AnIndexIsNotAManifest()
    {
        Assert.Throws<OciFormatException>(() => ImageManifest.Read(new ImageIndex([]).ToBytes()));
        Assert.Throws<OciFormatException>(() =>
            ImageIndex.Read(new ImageManifest(Descriptor.Of(MediaTypes.Empty, "{}"u8), []).ToBytes()));
    }

    [Theory]
    [InlineData("layers")]
    [InlineData("config")]
    public void AnIndexThatIsAlsoAManifestIsRefused(string member) => Assert.Throws<OciFormatException>(() =>
        ImageIndex.Read(Encoding.UTF8.GetBytes(Foreign.Replace("\"x-top\"", $"\"{member}\"", StringComparison.Ordinal))));
}
