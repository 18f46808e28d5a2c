namespace D2.Build.Rules.Tests.Values.Regexes;

public sealed class GoRegexTests
{
    [Theory]
    [InlineData("^refs/heads/main$", "refs/heads/main", true)]
    [InlineData("heads", "refs/heads/main", true)]
    [InlineData("^heads", "refs/heads/main", false)]
    // A search without bound for an engine that tries one way after the other.
    [InlineData("^(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", false)]
    [InlineData("^(([a-z])+.)+[A-Z]([a-z])+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public void AnswersWhateverTheExpression(string pattern, string text, bool matches) => Assert.Equal(matches, GoRegex.Matches(pattern, text));

    [Theory]
    [InlineData("(")]
    [InlineData(@"(a)\1")]
    [InlineData("(?=a)")]
    public void TellsNothingOfWhatGoDoesNotRead(string pattern) => Assert.Null(GoRegex.Matches(pattern, "aa"));
}
