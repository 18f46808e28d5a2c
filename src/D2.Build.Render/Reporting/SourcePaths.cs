namespace D2.Build.Render;

/// <summary>
/// Turns the paths that the compiler recorded back into those of this machine. A deterministic build maps its folders to
/// <c>/_/</c>, so that outputs do not depend on them; an error message needs the real file.
/// </summary>
internal sealed class SourcePaths
{
    private readonly List<(string Real, string Mapped)> pairs = [];
    private readonly string projectDirectory;

    public SourcePaths(string pathMap, string projectDirectory)
    {
        this.projectDirectory = projectDirectory;
        foreach (var pair in pathMap.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var split = pair.LastIndexOf('=');
            if (split > 0)
            {
                pairs.Add((pair[..split], pair[(split + 1)..]));
            }
        }
    }

    public SourceLocation Resolve(SourceLocation location)
    {
        if (!location.IsKnown)
        {
            return location;
        }

        foreach (var (real, mapped) in pairs)
        {
            if (location.File.StartsWith(mapped, StringComparison.Ordinal))
            {
                return location with { File = Path.GetFullPath(Path.Join(real, location.File[mapped.Length..])) };
            }
        }

        return Path.IsPathRooted(location.File) || projectDirectory.Length == 0
            ? location
            : location with { File = Path.GetFullPath(Path.Join(projectDirectory, location.File)) };
    }
}
