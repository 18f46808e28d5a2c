namespace D2.Build;

/// <summary>Where a file of the project is put in the artifact.</summary>
internal static class ArtifactPaths
{
    /// <summary>The path as declared; a file from outside of the declaring file's folder goes by its name alone.</summary>
    public static string Of(string path)
    {
        var parts = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ".").ToArray();
        return parts.Contains("..", StringComparer.Ordinal) || Path.IsPathRooted(path) ? parts[^1] : string.Join('/', parts);
    }
}
