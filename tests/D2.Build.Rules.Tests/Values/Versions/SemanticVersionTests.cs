namespace D2.Build.Rules.Tests.Values.Versions;

public sealed class SemanticVersionTests
{
    [Theory]
    [InlineData("1.2.3")]
    [InlineData("v1.2.3")]
    [InlineData("0.0.0-rc.1")]
    [InlineData("1.2.3-0a.b-c+build.01")]
    public void TagsThatFluxReadsAreVersions(string tag) => Assert.NotNull(SemanticVersion.Parse(tag));

    [Theory]
    [InlineData("1.2")]
    [InlineData("V1.2.3")]
    [InlineData("01.2.3")]
    [InlineData("1.2.3-01")]
    [InlineData("1.2.3-")]
    [InlineData("1.2.3.4")]
    [InlineData("1.2.3\n")]
    [InlineData("latest")]
    [InlineData("1.2.99999999999999999999")]
    public void OtherTagsAreNot(string tag) => Assert.Null(SemanticVersion.Parse(tag));

    [Fact]
    public void PrecedenceIsThatOfTheSpecification()
    {
        string[] ordered =
        [
            "1.0.0-1", "1.0.0-2", "1.0.0-10", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0", "1.0.1", "1.2.0", "10.0.0",
        ];
        var versions = ordered.Select(text => SemanticVersion.Parse(text)!).ToArray();

        for (var i = 0; i < versions.Length; i++)
        {
            for (var j = 0; j < versions.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), Math.Sign(versions[i].ComparePrecedence(versions[j])));
            }
        }
    }
}
