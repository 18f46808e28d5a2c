using System.Text.Json;
using System.Text.Unicode;

namespace D2.Build.Oci;

/// <summary>Reads the members of one JSON object from anyone, and knows which were asked for.</summary>
/// <param name="element">The object.</param>
/// <param name="place">Where it is, for messages.</param>
internal sealed class JsonObjectReader(JsonElement element, string place)
{
    private const int MaxDepth = 32;

    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public JsonMembers Others => new(element.EnumerateObject().Where(member => !_read.Contains(member.Name)));

    /// <summary>Reads a document whose root is an object.</summary>
    public static T Read<T>(ReadOnlyMemory<byte> json, int maxSize, string what, Func<JsonObjectReader, T> read)
    {
        if (json.Length > maxSize)
        {
            throw new OciFormatException($"The {what} has {json.Length} bytes; at most {maxSize} are read.");
        }

        if (!Utf8.IsValid(json.Span))
        {
            throw new OciFormatException($"The {what} is not UTF-8.");
        }

        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false });
            return read(Of(document.RootElement, what));
        }
        catch (JsonException exception)
        {
            throw new OciFormatException($"The {what} is not JSON: {exception.Message}", exception);
        }
    }

    public string? Text(string name) => Member(name, JsonValueKind.String) is { } value ? TextOf(value, name) : null;

    public string RequiredText(string name) => Text(name) ?? throw Missing(name);

    public long RequiredNumber(string name)
    {
        var value = Member(name, JsonValueKind.Number) ?? throw Missing(name);
        return value.TryGetInt64(out var number) && number >= 0 ? number : throw Malformed(name, "is not a whole number of 0 or more");
    }

    public JsonObjectReader? Object(string name) => Member(name, JsonValueKind.Object) is { } value ? new(value, $"{place}.{name}") : null;

    public JsonObjectReader RequiredObject(string name) => Object(name) ?? throw Missing(name);

    public IEnumerable<JsonObjectReader> RequiredObjects(string name)
    {
        var value = Member(name, JsonValueKind.Array) ?? throw Missing(name);
        return value.EnumerateArray().Select((item, index) => Of(item, $"{place}.{name}[{index}]"));
    }

    public IEnumerable<KeyValuePair<string, string>> Texts(string name) => Member(name, JsonValueKind.Object) is not { } value
        ? []
        : value.EnumerateObject().Select(member => KeyValuePair.Create(
            member.Name,
            member.Value.ValueKind is JsonValueKind.String
                ? TextOf(member.Value, $"{name}.{member.Name}")
                : throw Malformed($"{name}.{member.Name}", "is not a text")));

    /// <summary>
    /// Refuses a member: one document must not be a manifest to one reader and an index to another (CVE-2021-41190).
    /// </summary>
    public void Refuse(string name)
    {
        if (element.TryGetProperty(name, out _))
        {
            throw Malformed(name, "must not be there");
        }
    }

    public OciFormatException Malformed(string name, string problem) => new($"'{Shown.Text(name)}' of {Shown.Text(place)} {problem}.");

    private static JsonObjectReader Of(JsonElement element, string place) => element.ValueKind is JsonValueKind.Object
        ? new(element, place)
        : throw new OciFormatException($"{place} is not a JSON object.");

    private JsonElement? Member(string name, JsonValueKind kind)
    {
        _read.Add(name);
        if (!element.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == kind ? value : throw Malformed(name, $"is not of type {kind}");
    }

    private string TextOf(JsonElement value, string name)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            // An escaped half of a surrogate pair.
            throw new OciFormatException($"'{Shown.Text(name)}' of {Shown.Text(place)} is not Unicode.", exception);
        }
    }

    private OciFormatException Missing(string name) => Malformed(name, "is missing");
}
