using D2.Build.Flux;

namespace D2.Build;

/// <summary>The names of files that hold one free resource, without extension.</summary>
internal static class ObjectFileNames
{
    /// <summary>A ResourceSet's file has its name, as a tenant's has; any other kind is put in front.</summary>
    public static string Of(KubernetesObject resource) => resource is ResourceSet
        ? Safe(resource.Name ?? "")
        : $"{resource.Kind.ToLowerInvariant()}-{Safe(resource.Name ?? "")}";

    // Names of roles may hold characters, such as a colon, that not every file system takes.
    private static string Safe(string name) => string.Create(name.Length, name, static (safe, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            safe[i] = char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '.' or '_' ? text[i] : '-';
        }
    });
}
