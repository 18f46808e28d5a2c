using System.Text;

namespace D2.Build.Oci.Tests.References;

public sealed class DigestTests
{
    private const string Empty = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Fact]
    public void TheDigestOfNothingIsTheWellKnownOne() => Assert.Equal(Empty, Digest.Of([]).ToString());

    [Fact]
    public void PiecesHaveTheDigestOfTheWhole()
    {
        using var builder = new DigestBuilder(DigestAlgorithm.Sha512);
        builder.Append("clusters/"u8);
        builder.Append("staging"u8);

        Assert.Equal(Digest.Of("clusters/staging"u8, DigestAlgorithm.Sha512), builder.ToDigest());
        Assert.Equal(16, builder.Size);
    }

    [Fact]
    public void ATextIsReadInItsParts()
    {
        var digest = Digest.Parse(Empty);

        Assert.Equal(DigestAlgorithm.Sha256, digest.Algorithm);
        Assert.Equal("sha256", digest.AlgorithmName);
        Assert.Equal(Empty["sha256:".Length..], digest.Hex);
        Assert.Equal(Digest.Of(Encoding.UTF8.GetBytes("")), digest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha256")]
    [InlineData("sha256:")]
    [InlineData("sha256:e3b0c442")]
    [InlineData("sha256:E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    [InlineData("sha256:g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("sha512:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("md5:d41d8cd98f00b204e9800998ecf8427e")]
    [InlineData(" sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void AnythingElseIsRefused(string text)
    {
        Assert.False(Digest.TryParse(text, out _));
        Assert.Throws<OciFormatException>(() => Digest.Parse(text));
    }

    [Fact]
    public void TheDefaultValueIsNoDigest()
    {
        Assert.Equal("", default(Digest).ToString());
        Assert.NotEqual(Digest.Of([]), default);
    }
}
