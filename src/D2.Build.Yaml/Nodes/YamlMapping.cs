using System.Collections;

namespace D2.Build.Yaml;

/// <summary>A mapping in the order of the text. Keys are scalars and differ from each other; merge keys are not expanded.</summary>
public sealed class YamlMapping : YamlNode, IReadOnlyList<YamlMember>
{
    private readonly IReadOnlyList<YamlMember> members;
    private readonly Dictionary<string, YamlNode> values;

    internal YamlMapping(IReadOnlyList<YamlMember> members, Dictionary<string, YamlNode> values, YamlPosition start, YamlPosition end)
        : base(start, end) => (this.members, this.values) = (members, values);

    /// <summary>How many members there are.</summary>
    public int Count => members.Count;

    /// <summary>A member.</summary>
    /// <param name="index">From 0, in the order of the text.</param>
    public YamlMember this[int index] => members[index];

    /// <summary>The value of a key; null where the mapping has no such key.</summary>
    /// <param name="key">The key.</param>
    public YamlNode? this[string key] => values.TryGetValue(key, out var value) ? value : null;

    /// <summary>The members in the order of the text.</summary>
    public IEnumerator<YamlMember> GetEnumerator() => members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The text of a key's value; null where it is missing or no scalar.</summary>
    /// <param name="key">The key.</param>
    public string? TextOf(string key) => (this[key] as YamlScalar)?.Text;
}
