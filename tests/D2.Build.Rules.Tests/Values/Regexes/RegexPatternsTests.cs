using System.Text.RegularExpressions;
using CsCheck;
using D2.Build.Testing;

namespace D2.Build.Rules.Tests.Values.Regexes;

/// <summary>D2B5010.</summary>
public sealed class RegexPatternsTests
{
    private static readonly string[] Pieces =
    [
        "(", ")", "[", "]", "{", "}", "^", "$", ".", "*", "+", "?", "|", "\\", "\\Q", "\\E", "-", ":", "<", ">", "=", "!", "P", "Q", "E", "d", "p", "x", "i", "0",
        "1", ",", "a", " ", "<<", ">>", "${", "\ud83d",
    ];

    [Theory]
    [InlineData("")]
    [InlineData(@"^v(?P<version>\d+\.\d+\.\d+)$")]
    [InlineData("(?<name>a|b)*?c+?d??")]
    [InlineData("(?i)main|(?is-m:release/.*)")]
    [InlineData("(?:a{2,3}){4}")]
    [InlineData("a{1000}")]
    [InlineData("a{,3}{x}")]
    [InlineData(@"[]a\]\d[:alpha:]-]")]
    [InlineData(@"[[:^digit:]\x{10FFFF}-]")]
    [InlineData("[^a-z-9]")]
    [InlineData(@"\pL\P{Greek}\p{^Lu}\x41\101\Q(*\E\z\b\ ")]
    [InlineData(@"\Q(")]
    [InlineData("^https://<< inputs.host | replace \"(\" \"\" >>/${PATH:-(}$")]
    public void ExpressionsOfGoPass(string pattern) => Assert.Null(RegexPatterns.Check(pattern));

    [Theory]
    [InlineData("a(?=b)", "no lookahead", 2)]
    [InlineData("(?<!b)a", "no lookahead and lookbehind", 1)]
    [InlineData(@"(a)\1", "no references to groups", 4)]
    [InlineData(@"(?P<n>a)(?P=n)", "no references to groups", 9)]
    [InlineData(@"\k<n>", "no references to groups", 1)]
    [InlineData("(?>a)", "atomic", 1)]
    [InlineData("(?#c)", "comments", 1)]
    [InlineData("a**", "repeats a repetition", 3)]
    [InlineData("a++", "possessive", 3)]
    [InlineData("*a", "repeats nothing", 1)]
    [InlineData("a|*", "repeats nothing", 3)]
    [InlineData("a{1001}", "more than 1000", 2)]
    [InlineData("a{3,2}", "ends before it begins", 2)]
    [InlineData("((a{100}){100})", "more than 1000", 10)]
    [InlineData("(a", "not closed", 1)]
    [InlineData("a)", "closes no group", 2)]
    [InlineData("[a", "'[' is not closed", 1)]
    [InlineData("[z-a]", "ends before it begins", 2)]
    [InlineData("[[:word1:]]", "[:word1:]", 2)]
    [InlineData("[a-\\d]", "single one", 2)]
    [InlineData("a\\", "backslash", 2)]
    [InlineData("\\Z", "'\\z'", 1)]
    [InlineData("\\q", "no '\\q'", 1)]
    [InlineData("\\x{110000}", "hexadecimal", 1)]
    [InlineData("(?P<n>a)(?P<n>b)", "two groups are named 'n'", 9)]
    [InlineData("(?x)a", "flags", 1)]
    public void OthersAreRefusedWithReasonAndPlace(string pattern, string reason, int position)
    {
        var violation = RegexPatterns.Check(pattern);

        Assert.Equal(Codes.InvalidRegex, violation?.Code);
        Assert.Contains(reason, violation!.Message, StringComparison.Ordinal);
        Assert.EndsWith($"at position {position}.", violation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DeepNestingIsRefusedAndNotFollowed() =>
        Assert.Contains("too deeply", RegexPatterns.Check(new string('(', 100_000))!.Message, StringComparison.Ordinal);

    [Fact]
    public Task AnyTextIsJudged() => Fuzz.JudgeAsync(20260104, Pieces, pattern =>
    {
        _ = RegexPatterns.Check(pattern);
        _ = IdentityPatterns.Check(pattern);
        _ = Rules.Corrections.Of(Codes.UnanchoredIdentity, pattern);
        _ = Rules.Corrections.Of(Codes.UnescapedDot, pattern);
    });

    // An answer is found, or it is not known; it is never waited for.
    [Fact]
    public Task AnyExpressionIsTriedAndEnds() => Fuzz.JudgeAsync(
        20260105, ["(", "(?:", ")", "a", "a", "b", ".", "[ab]", "*", "+", "?", "{2,9}", "|", "^", "$"],
        pattern => { _ = GoRegex.Matches(pattern, new string('a', 60) + "!"); }, count: 2_000, longest: 14);

    // What both engines understand is judged alike. .NET knows more, so only what is accepted here is compared.
    [Fact]
    public void WhatPassesIsAnExpressionElsewhereToo() => Gen.Char["()[]^$.*+?|\\dab"].Array[0, 12]
        .Select(characters => new string(characters))
        .Where(pattern => RegexPatterns.Check(pattern) is null && !pattern.Contains('[', StringComparison.Ordinal))
        .Sample(pattern => { _ = new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1)); });
}
