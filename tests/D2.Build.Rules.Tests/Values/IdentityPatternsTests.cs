using D2.Build.Testing;

namespace D2.Build.Rules.Tests.Values;

public sealed class IdentityPatternsTests
{
    [Theory]
    [InlineData(@"^https://token\.actions\.githubusercontent\.com$")]
    [InlineData(@"^https://github\.com/acme/d2/\.github/workflows/<< inputs.workflow >>\.yaml@<< inputs.ref >>$")]
    [InlineData(@"^https://github\.com/acme/.*$")]
    [InlineData(@"^https://github\.com/acme/[a-z.]+$")]
    [InlineData(@"^refs/tags/v\d+\.\d+\.\d+$")]
    [InlineData(@"^${ISSUER.x}$")]
    [InlineData(@"^(a|b)[|)]$")]
    [InlineData(@"^\Q[|.\E$")]
    public void AnchoredWithEscapedDotsIsGood(string pattern) => Assert.Null(IdentityPatterns.Check(pattern));

    [Theory]
    [InlineData("")]
    [InlineData(@"https://github\.com/acme$")]
    [InlineData(@"^https://github\.com/acme")]
    [InlineData(@"^costs 5\$")]
    [InlineData(@"^a|b$")]
    [InlineData(@"^\Qa$")]
    [InlineData(@"\Q[\E")]
    public void WithoutAnAnchorItIsRefused(string pattern) => Assert.Equal("D2B5001", IdentityPatterns.Check(pattern)?.Code.Id);

    // Quoted text may hold what begins a class, a group or an input, and need not end.
    [Theory]
    [InlineData(@"\Q[\E")]
    [InlineData(@"\Q[")]
    [InlineData(@"\Q")]
    [InlineData(@"^\Q[\E$")]
    [InlineData(@"^\Q(\E.\Q[a-")]
    [InlineData(@"[\Q]\E")]
    [InlineData(@"\Q\Q\E\E")]
    [InlineData(@"\Q<< inputs.a\E")]
    [InlineData(@"a.\Q.\E.")]
    public Task QuotedTextIsReadToItsEnd(string pattern) => Fuzz.JudgeAsync(1, [pattern], text =>
    {
        _ = IdentityPatterns.Check(text);
        foreach (var code in new[] { Codes.UnanchoredIdentity, Codes.UnescapedDot })
        {
            if (Rules.Corrections.Of(code, text) is { } right)
            {
                Assert.NotEqual(code, IdentityPatterns.Check(right)?.Code);
            }
        }
    }, count: 8, longest: 4);

    [Theory]
    [InlineData("^https://github.com$", 16)]
    [InlineData(@"^https://github\.com/acme/d2/\.github/workflows/push.yaml@main$", 53)]
    [InlineData("^<< inputs.host >>.com$", 19)]
    public void ADotThatMatchesAnythingIsRefusedWithItsPlace(string pattern, int position)
    {
        var violation = IdentityPatterns.Check(pattern);

        Assert.Equal("D2B5002", violation?.Code.Id);
        Assert.Contains($"at position {position}.", violation!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AlternativesAreAnchoredTogether() =>
        Assert.EndsWith("Write '^(?:a|b)$'.", IdentityPatterns.Check("^a|b$")!.Message, StringComparison.Ordinal);

    [Fact]
    public void WhatIsNoExpressionIsRefusedAsOne() => Assert.Equal("D2B5010", IdentityPatterns.Check("^(?=a)$")?.Code.Id);

    [Fact]
    public void TheMessageShowsTheAnchoredExpression() =>
        Assert.EndsWith("Write '^abc$'.", IdentityPatterns.Check("^abc")!.Message, StringComparison.Ordinal);
}
