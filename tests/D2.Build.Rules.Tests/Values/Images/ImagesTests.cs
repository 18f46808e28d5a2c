namespace D2.Build.Rules.Tests.Values.Images;

/// <summary>D2B1051 to D2B1053.</summary>
public sealed class ImagesTests
{
    [Theory]
    [InlineData("latest")]
    [InlineData("v1.2.3_build.5")]
    [InlineData("_1")]
    public void TagsPass(string tag) => Assert.Null(ImageTags.Check(tag));

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData(".1")]
    [InlineData("1.2.3+build")]
    [InlineData("feature/x")]
    public void OtherTagsAreRefused(string tag) => Assert.Equal(Codes.InvalidImageTag, ImageTags.Check(tag)?.Code);

    [Fact]
    public void TagsEndAt128Characters()
    {
        Assert.Null(ImageTags.Check(new string('a', 128)));
        Assert.NotNull(ImageTags.Check(new string('a', 129)));
    }

    [Fact]
    public void DigestsPass() => Assert.Null(ImageDigests.Check("sha256:" + new string('a', 64)));

    [Theory]
    [InlineData("")]
    [InlineData("sha256:abc")]
    [InlineData("sha256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("sha512:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void OtherDigestsAreRefused(string digest) => Assert.Equal(Codes.InvalidImageDigest, ImageDigests.Check(digest)?.Code);

    [Theory]
    [InlineData("ghcr.io/acme/web")]
    [InlineData("localhost:5000/web")]
    [InlineData("localhost/web")]
    [InlineData("nginx")]
    [InlineData("library/nginx")]
    public void NamesPass(string name) => Assert.Null(ImageNames.Check(name));

    [Theory]
    [InlineData("oci://ghcr.io/acme/web", "no scheme")]
    [InlineData("ghcr.io/acme/web:latest", "tag and digest")]
    [InlineData("nginx:1", "tag and digest")]
    [InlineData("ghcr.io/acme/web@sha256:abc", "tag and digest")]
    [InlineData("ghcr.io/Acme/web", "lower-case")]
    [InlineData("ghcr.io/", "lower-case")]
    [InlineData("", "lower-case")]
    public void OtherNamesAreRefusedWithTheReason(string name, string reason)
    {
        var violation = ImageNames.Check(name);

        Assert.Equal(Codes.InvalidImageName, violation?.Code);
        Assert.Contains(reason, violation!.Message, StringComparison.Ordinal);
    }
}
