using System.Collections;

namespace D2.Build.Yaml;

/// <summary>A list of values.</summary>
public sealed class YamlSequence : YamlNode, IReadOnlyList<YamlNode>
{
    private readonly IReadOnlyList<YamlNode> items;

    internal YamlSequence(IReadOnlyList<YamlNode> items, YamlPosition start, YamlPosition end)
        : base(start, end) => this.items = items;

    /// <summary>How many items there are.</summary>
    public int Count => items.Count;

    /// <summary>An item.</summary>
    /// <param name="index">From 0.</param>
    public YamlNode this[int index] => items[index];

    /// <summary>The items in order.</summary>
    public IEnumerator<YamlNode> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
