namespace D2.Build.Rules.Tests.Values.Substitution;

public sealed class FillTests
{
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal) { ["TAG"] = "v1", ["EMPTY"] = "" };

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a/${TAG}", "a/v1")]
    [InlineData("${TAG}-${TAG}", "v1-v1")]
    [InlineData("${TAG:-latest}/${NONE:-x}", "v1/${NONE:-x}")]
    [InlineData("${EMPTY}:${EMPTY:-x}", ":${EMPTY:-x}")]
    [InlineData("${NONE:-${TAG}}", "${NONE:-v1}")]
    [InlineData("${TAG:-${TAG}}!", "v1!")]
    [InlineData("${TAG:0:1}", "${TAG:0:1}")]
    [InlineData("$${TAG}", "$${TAG}")]
    [InlineData("${TAG", "${TAG")]
    public void KnownVariablesAreFilledInAndNothingElse(string text, string expected) => Assert.Equal(expected, Substitutions.Fill(text, Values));
}
