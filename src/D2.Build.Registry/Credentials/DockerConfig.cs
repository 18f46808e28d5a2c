using System.Text.Json;

namespace D2.Build.Registry;

/// <summary>What counts of a file in the format of Docker's <c>config.json</c>.</summary>
/// <param name="Origin">The file, for messages.</param>
/// <param name="Entries">The credentials in the file itself, by <see cref="DockerConfigKey"/>.</param>
/// <param name="Helpers">The helper of a registry, by <see cref="DockerConfigKey"/>.</param>
/// <param name="Store">The helper of every other registry; null if none.</param>
internal sealed record DockerConfig(
    string Origin, IReadOnlyDictionary<string, DockerConfigEntry> Entries, IReadOnlyDictionary<string, string> Helpers, string? Store)
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    public static DockerConfig Parse(string json, string origin) => TryParse(json, origin) ?? throw new RegistryException(
        RegistryCodes.CredentialsUnreadable, $"{origin} is not a Docker configuration: its JSON is broken or has members of the wrong type.");

    private static DockerConfig? TryParse(string json, string origin)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var root = document.RootElement;
            return new(
                origin,
                ByKey(root, "auths", DockerConfigEntry.Of),
                ByKey(root, "credHelpers", helper => helper.GetString() ?? ""),
                root.TryGetProperty("credsStore", out var store) && store.GetString() is { Length: > 0 } name ? name : null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            // Not passed on as a cause: it may quote a secret.
            return null;
        }
    }

    private static Dictionary<string, T> ByKey<T>(JsonElement root, string name, Func<JsonElement, T> read)
    {
        var values = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        if (root.TryGetProperty(name, out var members) && members.ValueKind is not JsonValueKind.Null)
        {
            foreach (var member in members.EnumerateObject())
            {
                values.TryAdd(DockerConfigKey.Normalize(member.Name), read(member.Value));
            }
        }

        return values;
    }
}
