using D2.Build.Testing;

namespace D2.Build.Rules.Tests.Values.Templates;

/// <summary>What templates read and write.</summary>
public sealed class TemplateScanTests
{
    private static readonly string[] Pieces =
    [
        "<<", ">>", "<<-", " ->>", " ", "\n", "inputs", ".a", ".", "$", "$x", ":=", "=", ",", "|", "(", ")", "\"", "`", "'", "\\", "if", "else",
        "end", "range", "with", "define", "template", "block", "break", "quote", "trunc", "1", "-", "/*", "*/", "\"n\"", "nil", "true", "é", "{",
    ];

    [Theory]
    [InlineData("<< inputs.a >> << inputs.b | quote >>", "a Always, b Always")]
    [InlineData("<< if inputs.a >><< inputs.b >><< else >><< inputs.c >><< end >><< inputs.d >>", "a Always, b InBranch, c InBranch, d Always")]
    [InlineData("<< range inputs.a >><< inputs.b >><< end >>", "a Always, b InBranch")]
    [InlineData("<< get inputs \"a\" >><< index inputs \"b\" >><< hasKey inputs \"c\" >>", "a Never, b Never, c Never")]
    [InlineData("<< and inputs.a inputs.b >>", "a Always, b InBranch")]
    [InlineData("<< $in := inputs >><< $in.a >>", "a Always")]
    [InlineData("<< printf \"%s\" (inputs.a | lower) >>", "a Always")]
    public void InputsAreSeen(string text, string expected) => Assert.Equal(
        expected, string.Join(", ", Rules.Templates.Scan(text).Inputs.Select(input => $"{input.Name} {input.Need}")));

    [Theory]
    [InlineData("<< toYaml inputs >>", true)]
    [InlineData("<< range $k, $v := inputs >><< end >>", true)]
    [InlineData("<< get inputs \"a\" >>", false)]
    public void AllInputsAtOnceAreSeen(string text, bool expected) => Assert.Equal(expected, Rules.Templates.Scan(text).ReadsAllInputs);

    [Fact]
    public void OutputsAreSeenWithTheirPlaces()
    {
        const string text = "a<< inputs.x >>b<< inputs.y | lower >><< if true >><< end >>";

        var outputs = Rules.Templates.Scan(text).Outputs;

        Assert.Equal(["<< inputs.x >>", "<< inputs.y | lower >>"], outputs.Select(output => text[output.Start..output.End]));
        Assert.Equal([("x", null), (null, "lower")], outputs.Select(output => (output.Input, output.Function)));
    }

    [Fact]
    public void NumbersFromInputsAreSeen() =>
        Assert.Equal(["a", "b"], Rules.Templates.Scan("<< int inputs.a >><< inputs.b | atoi | add 1 >><< inputs.c | lower >>").NumberInputs);

    [Fact]
    public void DeepNestingIsRefusedAndNotFollowed() => Assert.Contains(
        "too deeply", Rules.Templates.Scan("<< " + new string('(', 100_000)).Problems[0].Message, StringComparison.Ordinal);

    [Fact]
    public Task AnyTextIsJudged() => Fuzz.JudgeAsync(20260102, Pieces, text => { _ = Rules.Templates.Scan(text); });
}
