using D2.Build.Testing;

namespace D2.Build.Rules.Tests.Values;

/// <summary>Whatever is written where a variable, a schedule, a version, an image or a time stands, it is judged.</summary>
public sealed class SmallFormatsFuzzTests
{
    private static readonly string[] Pieces =
    [
        "${", "}", "$", "$$", "A", "a-b", "_", ":-", ":=", ":+", ":?", "#", "%", "/", "^", ",", ".", "..", "-", "+", "*", "?", "<", ">", "=", "~", "|", "||", "x", "v",
        "0", "1", "7", "59", "99999999999999999999", "mon", "jan", "@daily", "@every ", "TZ=", "h", "ms", "sha256:", "@", "://", ":", " ", "\n", "'", "\"", "\\", "é", "\ud83d",
    ];

    [Fact]
    public Task AnySubstitutionIsJudged() => Fuzz.JudgeAsync(20260106, Pieces, text => { _ = Substitutions.Scan(text); });

    [Fact]
    public Task AnyOtherTextIsJudged() => Fuzz.JudgeAsync(20260107, Pieces, text =>
    {
        foreach (var format in Enum.GetValues<TextFormat>())
        {
            _ = FormatRules.All(format, text);
        }
    });

    [Fact]
    public Task AnyTextIsCorrectedOrNot() => Fuzz.JudgeAsync(20260108, Pieces, text =>
    {
        foreach (var code in Codes.All)
        {
            _ = Rules.Corrections.Of(code, text);
        }
    });
}
