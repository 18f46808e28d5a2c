using D2.Build.Yaml;

namespace D2.Build;

/// <summary>Nodes from YAML that was read.</summary>
internal static class YamlConversion
{
    /// <summary>A node for a value. Plain values keep their text, so that they are written as they were.</summary>
    public static Node ToNode(YamlNode yaml) => yaml switch
    {
        YamlMapping mapping => ToMapping(mapping),
        YamlSequence sequence => new Sequence(sequence.Select(ToNode)),
        YamlScalar { Type: YamlScalarType.Null } => Scalar.Null,
        YamlScalar { Type: YamlScalarType.Text } scalar => new Scalar(scalar.Text),
        YamlScalar scalar => Scalar.Plain(scalar.Text),
        _ => throw new NotSupportedException($"A manifest has no form for {yaml.GetType()}."),
    };

    /// <summary>A mapping.</summary>
    public static Mapping ToMapping(YamlMapping yaml)
    {
        var mapping = new Mapping();
        foreach (var (key, value) in yaml)
        {
            mapping.Put(key.Text, ToNode(value));
        }

        return mapping;
    }
}
