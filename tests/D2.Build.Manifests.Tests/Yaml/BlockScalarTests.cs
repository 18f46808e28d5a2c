using D2.Build.Manifests.Yaml;

namespace D2.Build.Manifests.Tests.Yaml;

public class BlockScalarTests
{
    [Theory]
    [InlineData("a\nb", "key: |-\n  a\n  b\n")]
    [InlineData("a\nb\n", "key: |\n  a\n  b\n")]
    [InlineData("a\n\nb\n\n\n", "key: |+\n  a\n\n  b\n\n\n")]
    [InlineData("\na\n", "key: |\n\n  a\n")]
    [InlineData("  a\nb\n", "key: |2\n    a\n  b\n")]
    [InlineData("\ta\n", "key: |2\n  \ta\n")]
    [InlineData("a:\n\tb\n", "key: |\n  a:\n  \tb\n")]
    [InlineData("# ${A}: \"b\"\n", "key: |\n  # ${A}: \"b\"\n")]
    public void LinesAreALiteralBlock(string text, string expected)
    {
        Assert.Equal(expected, YamlWriter.ToText(new Mapping { ["key"] = text }));
    }

    [Theory]
    [InlineData("a \nb", "\"a \\nb\"")]
    [InlineData("a\nb ", "\"a\\nb \"")]
    [InlineData("a\t\nb", "\"a\\t\\nb\"")]
    [InlineData("\n", "\"\\n\"")]
    [InlineData("a\r\nb", "\"a\\r\\nb\"")]
    [InlineData("a\nb\u0085", "\"a\\nb\\u0085\"")]
    public void LinesThatABlockWouldHideOrLoseAreQuoted(string text, string expected)
    {
        Assert.Equal($"key: {expected}\n", YamlWriter.ToText(new Mapping { ["key"] = text }));
    }

    [Fact]
    public void BlocksFollowTheIndentationOfTheirParent()
    {
        var document = new Mapping { ["a"] = new Sequence(["x\ny", new Mapping { ["b"] = "x\ny\n", ["c"] = "z" }]) };

        var text = YamlWriter.ToText(document);

        Assert.Equal("a:\n  - |-\n    x\n    y\n  - b: |\n      x\n      y\n    c: z\n", text);
    }

    [Fact]
    public void FoldedTextHasOneWordPerLine()
    {
        var document = new Mapping { ["key"] = new Scalar("read:a write:#b -", style: ScalarStyle.Folded) };

        var text = YamlWriter.ToText(document);

        Assert.Equal("key: >-\n  read:a\n  write:#b\n  -\n", text);
    }

    [Theory]
    [InlineData("word", "word")]
    [InlineData("two  blanks", "two  blanks")]
    [InlineData(" a b", "\" a b\"")]
    [InlineData("", "\"\"")]
    [InlineData("a\tb c", "\"a\\tb c\"")]
    public void FoldedTextThatIsNoListOfWordsIsWrittenAsAnyOther(string text, string expected)
    {
        var document = new Mapping { ["key"] = new Scalar(text, style: ScalarStyle.Folded) };

        Assert.Equal($"key: {expected}\n", YamlWriter.ToText(document));
    }

    [Fact]
    public void ALineThatIsTheWholeDocumentIsQuoted()
    {
        Assert.Equal("\"a\\nb\"\n", YamlWriter.ToText("a\nb"));
    }
}
