using System.Text.Json;

namespace D2.Build.Oci;

/// <summary>Members of a JSON object that have no property of their own, in order, to be written again.</summary>
internal sealed class JsonMembers : IEquatable<JsonMembers>
{
    private readonly (string Name, string Json)[] _members;

    public JsonMembers(IEnumerable<JsonProperty> members) =>
        _members = [.. members.Select(member => (member.Name, member.Value.GetRawText()))];

    public static JsonMembers None { get; } = new([]);

    public void WriteTo(Utf8JsonWriter writer)
    {
        foreach (var (name, json) in _members)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(json);
        }
    }

    public bool Equals(JsonMembers? other) => other is not null && _members.AsSpan().SequenceEqual(other._members);

    public override bool Equals(object? obj) => Equals(obj as JsonMembers);

    public override int GetHashCode() => _members.Length;
}
