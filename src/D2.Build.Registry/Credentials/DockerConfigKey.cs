namespace D2.Build.Registry;

/// <summary>
/// The names registries go by in Docker's configuration: <c>host[:port]</c>, with or without scheme and version path, or with a
/// path in front of repositories.
/// </summary>
internal static class DockerConfigKey
{
    private static readonly string[] HubNames = ["docker.io", "index.docker.io", "registry-1.docker.io"];

    /// <summary>A key without scheme, trailing slash and version path.</summary>
    public static string Normalize(string key)
    {
        var start = key.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + "://".Length : 0;
        var bare = key[start..].TrimEnd('/');
        return bare.EndsWith("/v1", StringComparison.Ordinal) || bare.EndsWith("/v2", StringComparison.Ordinal) ? bare[..^"/v2".Length] : bare;
    }

    /// <summary>The keys that fit a repository, most specific first.</summary>
    public static IEnumerable<string> Of(string registry, string repository)
    {
        var names = IsHub(registry) ? HubNames : [registry];
        for (var path = repository; path.Length > 0; path = path[..Math.Max(path.LastIndexOf('/'), 0)])
        {
            foreach (var name in names)
            {
                yield return $"{name}/{path}";
            }
        }

        foreach (var name in names)
        {
            yield return name;
        }
    }

    /// <summary>What a helper program knows a registry by.</summary>
    public static string OfHelper(string registry) => IsHub(registry) ? "https://index.docker.io/v1/" : registry;

    private static bool IsHub(string registry) => HubNames.Contains(registry, StringComparer.OrdinalIgnoreCase);
}
