using System.Text;

namespace D2.Build.Oci.Tests.Manifests;

public sealed class ImageManifestTests
{
    private static readonly Descriptor Config = Descriptor.Of(MediaTypes.FluxConfig, "{}"u8);

    private static readonly Descriptor Layer = Descriptor.Of(MediaTypes.FluxContent, "layer"u8);

    [Fact]
    public void TheBytesAreFixed()
    {
        var manifest = new ImageManifest(Config, [Layer])
        {
            Annotations = new([new(AnnotationKeys.Source, "https://example.com/a?b=c&d"), new(AnnotationKeys.Created, "1970-01-01T00:00:00Z")]),
        };

        Assert.Equal(
            """{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":"application/vnd.cncf.flux.config.v1+json","digest":"sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a","size":2},"layers":[{"mediaType":"application/vnd.cncf.flux.content.v1.tar+gzip","digest":"LAYER","size":5}],"annotations":{"org.opencontainers.image.created":"1970-01-01T00:00:00Z","org.opencontainers.image.source":"https://example.com/a?b=c&d"}}"""
                .Replace("LAYER", Layer.Digest.ToString(), StringComparison.Ordinal),
            Encoding.UTF8.GetString(manifest.ToBytes()));
    }

    [Fact]
    public void WhatWasWrittenIsReadAgain()
    {
        var manifest = new ImageManifest(Config, [Layer with { Annotations = new([new("k", "v\"ü")]), Data = "bGF5ZXI=" }, Layer])
        {
            ArtifactType = "application/vnd.example",
            Subject = Descriptor.Of(MediaTypes.ImageManifest, "subject"u8),
            Annotations = new([new("b", "2"), new("a", "1")]),
        };

        var read = ImageManifest.Read(manifest.ToBytes());

        Assert.Equal(manifest, read);
        Assert.Equal(manifest.GetHashCode(), read.GetHashCode());
        Assert.Equal(manifest.ToBytes(), read.ToBytes());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"schemaVersion":2}""")]
    [InlineData("""{"schemaVersion":1,"config":CONFIG,"layers":[]}""")]
    [InlineData("""{"schemaVersion":2,"config":CONFIG,"layers":{}}""")]
    [InlineData("""{"schemaVersion":2,"config":CONFIG,"layers":[1]}""")]
    [InlineData("""{"schemaVersion":2,"schemaVersion":2,"config":CONFIG,"layers":[]}""")]
    [InlineData("""{"schemaVersion":2,"config":{"mediaType":"a","digest":"sha256:00","size":1},"layers":[]}""")]
    [InlineData("""{"schemaVersion":2,"config":{"mediaType":"a","size":1},"layers":[]}""")]
    [InlineData("""{"schemaVersion":2,"config":CONFIG,"layers":[],"annotations":{"a":1}}""")]
    [InlineData("""{"schemaVersion":2,"config":CONFIG,"layers":[],"annotations":{"a":"\ud800"}}""")]
    [InlineData("""{"schemaVersion":2,"config":CONFIG,"layers":[],"subject":"x"}""")]
    [InlineData("""{"schemaVersion":2,"config":CONFIG,"layers":[]} {}""")]
    [InlineData("""{"schemaVersion":2,"config":CONFIG,"layers":[],}""")]
    [InlineData("""{"schemaVersion":2,"config":CONFIG,"layers":[],"manifests":[]}""")]
    public void AnythingElseIsRefused(string json)
    {
        const string ValidConfig =
            """{"mediaType":"a","digest":"sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a","size":2}""";
        var bytes = Encoding.UTF8.GetBytes(json.Replace("CONFIG", ValidConfig, StringComparison.Ordinal));

        Assert.Throws<OciFormatException>(() => ImageManifest.Read(bytes));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("9223372036854775808")]
    [InlineData("\"1\"")]
    public void ASizeIsAWholeNumber(string size)
    {
        var valid = Encoding.UTF8.GetString(new ImageManifest(Config, []).ToBytes());

        Assert.Throws<OciFormatException>(() =>
            ImageManifest.Read(Encoding.UTF8.GetBytes(valid.Replace("\"size\":2", $"\"size\":{size}", StringComparison.Ordinal))));
    }

    [Fact]
    public void AManifestThatIsTooLargeIsRefused()
    {
        var error = Assert.Throws<OciFormatException>(() => ImageManifest.Read(new byte[ImageManifest.MaxSize + 1]));

        Assert.Contains("at most 4194304", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AManifestThatIsTooDeepIsRefused()
    {
        var deep = $$"""{"x":{{new string('[', 10_000)}}{{new string(']', 10_000)}}}""";

        Assert.Throws<OciFormatException>(() => ImageManifest.Read(Encoding.UTF8.GetBytes(deep)));
    }

    [Fact]
    public void BytesThatAreNotUtf8AreRefused() =>
        Assert.Throws<OciFormatException>(() => ImageManifest.Read(new byte[] { (byte)'{', (byte)'"', 0xff, (byte)'"', (byte)'}' }));
}
