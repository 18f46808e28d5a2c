using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace D2.Build.Manifests.Tests.Yaml;

/// <summary>Reads YAML back into nodes with a reader that is not ours.</summary>
internal static class YamlReader
{
    public static Node Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return ToNode(Assert.Single(stream.Documents).RootNode);
    }

    private static Node ToNode(YamlNode node) => node switch
    {
        YamlMappingNode mapping => ToMapping(mapping),
        YamlSequenceNode sequence => new Sequence(sequence.Select(ToNode)),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } scalar => ToPlain(scalar.Value!),
        YamlScalarNode scalar => new Scalar(scalar.Value!),
        _ => throw new NotSupportedException(node.ToString()),
    };

    private static Mapping ToMapping(YamlMappingNode node)
    {
        var mapping = new Mapping();
        foreach (var (key, value) in node)
        {
            var name = (YamlScalarNode)key;
            Assert.True(name.Style != YamlDotNet.Core.ScalarStyle.Plain || YamlTypes.IsString(name.Value!), $"{name.Value} is no string");
            mapping.Add(name.Value!, ToNode(value));
        }

        return mapping;
    }

    // An unquoted text is a string only if every reader says so.
    private static Scalar ToPlain(string text) => text switch
    {
        _ when YamlTypes.IsString(text) => new Scalar(text),
        "null" => Scalar.Null,
        "true" or "false" => Scalar.Of(bool.Parse(text)),
        _ => Scalar.Of(long.Parse(text, CultureInfo.InvariantCulture)),
    };
}
