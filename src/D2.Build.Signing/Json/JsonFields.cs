using System.Globalization;
using System.Text.Json;

namespace D2.Build.Signing;

/// <summary>The members of a JSON object that somebody else wrote; what is missing or of another type is a <see cref="SigningException"/>.</summary>
internal readonly struct JsonFields
{
    private readonly JsonElement element;
    private readonly string what;
    private readonly string code;

    internal JsonFields(JsonElement element, string what, string code)
    {
        this.element = element;
        this.what = what;
        this.code = code;
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Fail("is not an object");
        }
    }

    internal JsonElement Element => element;

    internal string Text(string name) => TextOrNull(name) ?? throw Fail($"has no text '{name}'");

    internal string? TextOrNull(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        _ => throw Fail($"has something else than a text in '{name}'"),
    };

    internal byte[] Base64(string name) => Base64OrNull(name) ?? throw Fail($"has no bytes '{name}'");

    internal byte[]? Base64OrNull(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value when value.TryGetBytesFromBase64(out var bytes) => bytes,
        _ => throw Fail($"has no base64 in '{name}'"),
    };

    /// <summary>A 64-bit integer, which protobuf's JSON writes as a string; absent means zero there.</summary>
    internal long Integer(string name) => Find(name) switch
    {
        null => 0,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt64(out var number) => number,
        { ValueKind: JsonValueKind.String } value
            when long.TryParse(value.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Fail($"has no integer in '{name}'"),
    };

    internal DateTimeOffset? TimeOrNull(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value when value.TryGetDateTimeOffset(out var time) => time,
        _ => throw Fail($"has no RFC 3339 time in '{name}'"),
    };

    internal JsonFields Object(string name) => ObjectOrNull(name) ?? throw Fail($"has no object '{name}'");

    internal JsonFields? ObjectOrNull(string name) =>
        Find(name) is { } value ? new JsonFields(value, $"{what}.{name}", code) : null;

    /// <summary>The elements of an array; none where it is absent.</summary>
    internal IEnumerable<JsonElement> Elements(string name, int most)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > most)
        {
            throw Fail($"has no list of at most {most} in '{name}'");
        }

        return value.EnumerateArray();
    }

    internal IEnumerable<JsonFields> Objects(string name, int most)
    {
        var (inner, codeOfInner) = ($"{what}.{name}", code);
        return Elements(name, most).Select(item => new JsonFields(item, inner, codeOfInner));
    }

    internal SigningException Fail(string problem) => new(code, $"{what} {problem}.");

    private JsonElement? Find(string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
