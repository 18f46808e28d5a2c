namespace D2.Build.Manifests.Patches;

/// <summary>Steps of a JSON pointer (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>A key as a step of a pointer.</summary>
    public static string Escape(string key) =>
        key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The keys of a pointer that begins with a slash.</summary>
    public static string[] Split(string pointer) =>
        [.. pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
}
