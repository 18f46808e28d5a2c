using CsCheck;
using D2.Build.Manifests.Yaml;

namespace D2.Build.Manifests.Tests.Yaml;

public class RoundTripTests
{
    [Fact]
    public void EveryTextIsReadBackWhereverItStands() => Arbitrary.Text.Sample(
        text =>
        {
            var document = new Mapping
            {
                ["value"] = text,
                ["nested"] = new Mapping { ["deep"] = new Sequence([text, new Mapping { ["item"] = text, ["next"] = true }]) },
                [$"key {text}"] = 1,
                ["folded"] = new Scalar(text, style: ScalarStyle.Folded),
                ["keys"] = new Mapping { [text] = new Sequence(["x"]) },
            };
            AssertReadBack(document);
            AssertReadBack(text);
        },
        iter: 10_000);

    [Fact]
    public void EveryTreeIsReadBack() => Arbitrary.Tree.Sample(AssertReadBack, iter: 5_000);

    [Fact]
    public void TheSameTreeIsTheSameBytesWhateverTheOrderOfItsKeys() => Arbitrary.Tree.Sample(
        tree => Assert.Equal(YamlWriter.ToText(tree), YamlWriter.ToText(Reversed(tree))),
        iter: 2_000);

    private static void AssertReadBack(Node document)
    {
        var yaml = YamlWriter.ToText(document);

        Assert.True(document.IsSameAs(YamlReader.Read(yaml)), yaml);
        Assert.EndsWith("\n", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', yaml);
    }

    private static Node Reversed(Node node)
    {
        if (node is not Mapping mapping)
        {
            return node is Sequence sequence ? new Sequence(sequence.Select(Reversed)) : node;
        }

        var copy = new Mapping();
        foreach (var (key, value) in mapping.Reverse())
        {
            copy[key] = Reversed(value);
        }

        return copy;
    }
}
