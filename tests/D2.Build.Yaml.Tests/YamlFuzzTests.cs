using D2.Build.Testing;

namespace D2.Build.Yaml.Tests;

/// <summary>Whatever a file holds, it is read or refused with a place.</summary>
public sealed class YamlFuzzTests
{
    private static readonly string[] Pieces =
    [
        "a", "b", ": ", ":", "- ", "-", "? ", "[", "]", "{", "}", ",", "&x ", "*x", "<<: ", "!", "!!str ", "!!binary ", "|", "|2-", ">", ">+", "'", "\"", "\\", "\\u00",
        "#", " #", "%YAML 1.2\n", "%YAML 99999999999999.1\n", "%TAG ! a", "\\U00110000", "!<", "---", "---\n", "...", "\n", "\n", "\n  ", "\n    ", "\t", "\r\n", "1", "1.5", "true", "~", "é", "\u0085", "\u2028", "\ufeff", "\ud83d", "\0", "@", "`",
    ];

    [Theory]
    [InlineData(20260101)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(14)]
    public Task AnyTextIsReadOrRefusedAtAPlace(int seed) => Fuzz.JudgeAsync(seed, Pieces, text =>
    {
        var result = YamlReader.Read(text);

        Assert.True(result.Problem is null || (result.Documents.Count == 0 && result.Problem.Position.Line > 0), "A problem has a place and no documents.");
    });

    // Each line doubles what the line before it stands for.
    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    [InlineData(400)]
    public Task AliasesThatGrowAreRefusedBeforeTheyAreFollowed(int lines) => Fuzz.JudgeAsync(
        1, [string.Concat(Enumerable.Range(0, lines).Select(i => i == 0 ? "k0: &a0 [x, x]\n" : $"k{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"))],
        text => Assert.Equal(lines > 20 && text.Length > 0, YamlReader.Read(text).Problem is not null), count: 4, longest: 1);

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public Task DeepNestingIsRefusedBeforeItIsFollowed(string piece) => Fuzz.JudgeAsync(
        1, [string.Concat(Enumerable.Repeat(piece, 100_000))], text => Assert.Equal(text.Length > 0, YamlReader.Read(text).Problem is not null), count: 4, longest: 1);
}
