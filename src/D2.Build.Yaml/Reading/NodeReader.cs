using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace D2.Build.Yaml;

/// <summary>Makes the nodes of one document from the events of the parser.</summary>
internal sealed class NodeReader(IParser parser, YamlLimits limits)
{
    private readonly Dictionary<string, (YamlNode? Node, int Size)> anchors = new(StringComparer.Ordinal);
    private int size;
    private int depth;

    public YamlNode Read()
    {
        var start = parser.Current!.Start;
        if (++depth > limits.Depth)
        {
            throw Refusal($"Values are nested more than {limits.Depth} deep.", start);
        }

        if (!limits.AllowsAnchors && parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
        {
            throw Refusal("Anchors and aliases are not accepted here. Write the value itself.", start);
        }

        var node = parser.Current is AnchorAlias ? ReadAlias() : ReadValue();
        depth--;
        return node;
    }

    private static YamlRefusal Refusal(string message, in Mark mark) => new(message, YamlReader.PositionOf(mark));

    private YamlNode ReadAlias()
    {
        var alias = parser.Consume<AnchorAlias>();
        if (!anchors.TryGetValue(alias.Value.Value, out var target))
        {
            throw Refusal($"The alias *{alias.Value.Value} has no anchor above it.", alias.Start);
        }

        Count(target.Size, alias.Start);
        return target.Node ?? throw Refusal($"The alias *{alias.Value.Value} stands inside its own anchor.", alias.Start);
    }

    private YamlNode ReadValue()
    {
        var before = size;
        var start = parser.Current!;
        var anchor = start is NodeEvent { Anchor.IsEmpty: false } named ? named.Anchor.Value : null;
        Count(1, start.Start);
        if (anchor is not null)
        {
            anchors[anchor] = (null, 0);
        }

        YamlNode node = start switch
        {
            Scalar => ReadScalar(),
            SequenceStart => ReadSequence(),
            MappingStart => ReadMapping(),
            _ => throw Refusal("A value is expected here.", start.Start),
        };
        if (anchor is not null)
        {
            anchors[anchor] = (node, size - before);
        }

        return node;
    }

    private void Count(int nodes, in Mark mark)
    {
        size += nodes;
        if (size > limits.Nodes)
        {
            throw Refusal($"The text stands for more than {limits.Nodes} values; aliases of aliases multiply them.", mark);
        }
    }

    private YamlScalar ReadScalar()
    {
        var scalar = parser.Consume<Scalar>();
        var isPlain = scalar.Style == ScalarStyle.Plain && (scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific);
        return new(scalar.Value, isPlain, YamlReader.PositionOf(scalar.Start), YamlReader.PositionOf(scalar.End));
    }

    private YamlSequence ReadSequence()
    {
        var start = parser.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        while (parser.Current is not SequenceEnd)
        {
            items.Add(Read());
        }

        return new(items, YamlReader.PositionOf(start.Start), YamlReader.PositionOf(parser.Consume<SequenceEnd>().End));
    }

    private YamlMapping ReadMapping()
    {
        var start = parser.Consume<MappingStart>();
        var members = new List<YamlMember>();
        var values = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            var key = ReadKey();
            var value = Read();
            if (values.ContainsKey(key.Text))
            {
                throw new YamlRefusal($"The key '{key.Text}' is there twice; the first value would be lost. Remove one of them.", key.Start);
            }

            values.Add(key.Text, value);
            members.Add(new(key, value));
        }

        return new(members, values, YamlReader.PositionOf(start.Start), YamlReader.PositionOf(parser.Consume<MappingEnd>().End));
    }

    private YamlScalar ReadKey()
    {
        var mark = parser.Current!.Start;
        return Read() as YamlScalar ?? throw Refusal("A key has to be a scalar; Kubernetes reads YAML as JSON.", mark);
    }
}
