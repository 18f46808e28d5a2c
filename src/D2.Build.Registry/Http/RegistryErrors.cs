using System.Text;
using System.Text.Json;

namespace D2.Build.Registry;

/// <summary>The registry's own words about a failure: the errors of the specification, or any text.</summary>
internal static class RegistryErrors
{
    private const int MaxErrors = 5;

    public static IReadOnlyList<RegistryError> Read(RegistryResponse response, Secrets secrets)
    {
        if (response.Body.IsEmpty)
        {
            return [];
        }

        var errors = OfJson(response.Body) ?? OfText(response);
        return [.. errors.Take(MaxErrors).Select(error => new RegistryError(Clean(error.Code, secrets), Clean(error.Message, secrets)))];
    }

    /// <summary>The errors in parentheses, with a space in front; nothing where there are none.</summary>
    public static string InParentheses(IReadOnlyList<RegistryError> errors) => errors.Count == 0 ? "" : $" ({string.Join("; ", errors)})";

    private static string Clean(string text, Secrets secrets) => RegistryText.OneLine(secrets.Scrub(text));

    private static RegistryError[]? OfJson(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, new() { MaxDepth = 32 });
            return [.. document.RootElement.GetProperty("errors").EnumerateArray().Take(MaxErrors).Select(Read)];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static RegistryError Read(JsonElement error) => new(Text(error, "code"), Text(error, "message"));

    private static string Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";

    // A page for a browser says nothing in a line.
    private static RegistryError[] OfText(RegistryResponse response) => response.MediaType is "text/html"
        ? []
        : [new("", Encoding.UTF8.GetString(response.Body.Span))];
}
