using System.Text.Json;

namespace D2.Build.Signing;

/// <summary>Reads JSON that somebody else wrote: bounded in size and depth, every name once.</summary>
internal static class HostileJson
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>The document, whose elements live on after it.</summary>
    internal static JsonElement Parse(ReadOnlySpan<byte> json, int limit, string what, string code)
    {
        if (json.Length > limit)
        {
            throw new SigningException(code, $"{what} has {json.Length} bytes; at most {limit} are read.");
        }

        try
        {
            using var document = JsonDocument.Parse(json.ToArray(), Options);
            return document.RootElement.Clone();
        }
        catch (JsonException exception)
        {
            throw new SigningException(code, $"{what} is not JSON that is read here: {exception.Message}", exception);
        }
    }

    /// <summary>The members of the document's object.</summary>
    internal static JsonFields ParseObject(ReadOnlySpan<byte> json, int limit, string what, string code) =>
        new(Parse(json, limit, what, code), what, code);
}
