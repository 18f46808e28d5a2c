using System.Text.Json;

namespace D2.Build.Registry;

/// <summary>What a token server answers.</summary>
/// <param name="Token">The token.</param>
/// <param name="Lifetime">How long it is good; a minute where that is not said (Docker's token authentication).</param>
internal sealed record TokenAnswer(string Token, TimeSpan Lifetime)
{
    private const int DefaultSeconds = 60;

    /// <summary>Reads an answer; null where it holds no token.</summary>
    public static TokenAnswer? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = 16 });
            var root = document.RootElement;
            var seconds = root.TryGetProperty("expires_in", out var expires) && expires.TryGetInt32(out var given) && given > 0 ? given : DefaultSeconds;
            return (Text(root, "access_token") ?? Text(root, "token")) is { } token ? new(token, TimeSpan.FromSeconds(seconds)) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // Not the record's own text, which would show the token.
    public override string ToString() => nameof(TokenAnswer);

    // A token goes into a header, so it must be one printable word.
    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.GetString() is { Length: > 0 } text && text.All(c => c is > ' ' and <= '~') ? text : null;
}
