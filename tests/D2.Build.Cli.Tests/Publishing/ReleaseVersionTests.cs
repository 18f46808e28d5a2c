namespace D2.Build.Cli.Tests.Publishing;

public sealed class ReleaseVersionTests
{
    [Fact]
    public void VersionsAreOrderedAsVersions()
    {
        string[] ordered = ["v1.2.3-rc.1", "v1.2.3", "1.2.10", "v1.10.0", "v2.0.0"];

        var sorted = ordered.Reverse().Select(ReleaseVersion.Parse).Order(ReleaseVersion.Order).Select(version => version!.ToString());

        Assert.Equal(ordered, sorted);
    }

    [Theory]
    [InlineData("latest")]
    [InlineData("v1.2")]
    [InlineData("v1.2.3+build")]
    [InlineData("vv1.2.3")]
    public void OtherTagsAreNoVersions(string text) => Assert.Null(ReleaseVersion.Parse(text));
}
