using CsCheck;

namespace D2.Build.Manifests.Tests.Yaml;

/// <summary>Random texts and trees, with a taste for what YAML trips over.</summary>
internal static class Arbitrary
{
    private const string Nasty = "ab:#-? {}[],&*!|>'\"%@`\\\n\t.0179xeoynTZ~<=$_+/é\u0085\u00A0\u2028\uFEFF\u0001\r";

    public static Gen<string> Text { get; } = Gen.Frequency(
        (6, Gen.Char[Nasty].Array[0, 12].Select(chars => new string(chars))),
        (3, Gen.Char["0123456789_.:-+eExobT,"].Array[1, 8].Select(chars => new string(chars))),
        (3, Gen.Char["ab \n\t:-#"].Array[1, 30].Select(chars => new string(chars))),
        (1, Gen.OneOf("yes", "No", "null", "~", "true", "y", "on", "OFF", "<<", "=", "---", "...", "😀 a", "0o17", "1e3")),
        (1, Gen.String.AlphaNumeric));

    private static Gen<Node> Leaf { get; } = Gen.Frequency(
        (6, Text.Select(text => (Node)text)),
        (1, Text.Select(text => (Node)new Scalar(text, style: ScalarStyle.Folded))),
        (1, Gen.Long.Select(number => (Node)number)),
        (1, Gen.Bool.Select(flag => (Node)flag)),
        (1, Gen.Const((Node)Scalar.Null)));

    public static Gen<Node> Tree { get; } = Gen.Recursive<Node>((depth, inner) => depth >= 4
        ? Leaf
        : Gen.Frequency(
            (3, Leaf),
            (2, Gen.Select(Text, inner).Array[0, 5].Select(ToMapping)),
            (2, inner.Array[0, 4].Select(items => (Node)new Sequence(items)))));

    private static Node ToMapping((string Key, Node Value)[] entries)
    {
        var mapping = new Mapping();
        foreach (var (key, value) in entries)
        {
            mapping[key] = value;
        }

        return mapping;
    }
}
