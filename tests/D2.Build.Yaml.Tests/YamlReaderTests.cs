namespace D2.Build.Yaml.Tests;

public sealed class YamlReaderTests
{
    [Fact]
    public void ValuesKnowTheirPlaces()
    {
        var document = Mapping("a: 1\nb:\n  - x\n  - 'y'\n");

        var items = Assert.IsType<YamlSequence>(document["b"]);
        Assert.Equal((3, 5), (items[0].Start.Line, items[0].Start.Column));
        Assert.Equal("y", Assert.IsType<YamlScalar>(items[1]).Text);
        Assert.Equal(["a", "b"], document.Select(member => member.Key.Text));
    }

    [Fact]
    public void EmptyDocumentsAreLeftOut() => Assert.Equal(2, YamlReader.Read("---\n---\na: 1\n---\n# nothing\n---\nb: 2\n").Documents.Count);

    [Fact]
    public void JsonIsYaml() => Assert.Equal("2", Mapping("{\"a\": [1, {\"b\": \"2\"}]}")["a"] is YamlSequence { Count: 2 } list ? ((YamlMapping)list[1]).TextOf("b") : null);

    [Fact]
    public void AliasesAreReplaced() => Assert.Equal("1", ((YamlMapping)Mapping("a: &x { k: 1 }\nb: *x\n")["b"]!).TextOf("k"));

    [Theory]
    [InlineData("a: 1\na: 2\n", 2, 1, "'a' is there twice")]
    [InlineData("a:\n\t- 1\n", 2, 1, "tab")]
    [InlineData("a: *x\n", 1, 4, "no anchor")]
    [InlineData("a: &x [*x]\n", 1, 8, "inside its own anchor")]
    [InlineData("? [a]\n: 1\n", 1, 3, "key has to be a scalar")]
    [InlineData("a: 'open\n", 1, 4, "no valid YAML")]
    [InlineData("a: b: c\n", 1, 5, "no valid YAML")]
    public void WhatIsNotAcceptedHasAPlace(string text, int line, int column, string message)
    {
        var result = YamlReader.Read(text);

        Assert.Empty(result.Documents);
        Assert.Contains(message, result.Problem!.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (result.Problem.Position.Line, result.Problem.Position.Column));
    }

    [Fact]
    public void ABombEndsAtTheLimit()
    {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(1, 12).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));

        Assert.Contains("aliases of aliases", YamlReader.Read(bomb).Problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void DeepNestingEndsAtTheLimit(char open, char close)
    {
        var inner = open == '{' ? "{a: " : "[";
        var text = string.Concat(Enumerable.Repeat(inner, 20_000)) + new string(close, 20_000);

        Assert.Contains("nested more than 100", YamlReader.Read(text).Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ALongTextIsRefusedUnread() =>
        Assert.Contains("more than the 10", YamlReader.Read("a: 12345678", new() { Characters = 10 }).Problem!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a: &x 1\n")]
    [InlineData("a: *x\n")]
    [InlineData("&x a: 1\n")]
    [InlineData("a: &x { b: 1 }\n")]
    public void AnchorsCanBeRefused(string text) =>
        Assert.Contains("Anchors and aliases", YamlReader.Read(text, new() { AllowsAnchors = false }).Problem!.Message, StringComparison.Ordinal);

    [Fact]
    public void WithoutAnchorsATextIsReadAllTheSame() => Assert.Null(YamlReader.Read("a: '*x'\nb: '&x'\n", new() { AllowsAnchors = false }).Problem);

    private static YamlMapping Mapping(string text)
    {
        var result = YamlReader.Read(text);
        Assert.Null(result.Problem);
        return Assert.IsType<YamlMapping>(Assert.Single(result.Documents));
    }
}
