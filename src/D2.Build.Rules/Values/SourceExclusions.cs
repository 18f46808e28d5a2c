namespace D2.Build.Rules;

/// <summary>
/// What source-controller leaves out of an artifact that has no ignore rules of its own (<c>sourceignore</c>, the default
/// patterns).
/// </summary>
public static class SourceExclusions
{
    private static readonly string[] Extensions =
        [".jpg", ".jpeg", ".gif", ".png", ".wmv", ".flv", ".tar.gz", ".zip"];

    private static readonly string[] Folders = [".git", ".github", ".circleci"];

    private static readonly string[] Names =
    [
        ".gitignore", ".gitmodules", ".gitattributes", ".travis.yml", ".gitlab-ci.yml", "appveyor.yml", ".drone.yml", "cloudbuild.yaml",
        ".goreleaser.yml", ".sops.yaml", ".flux.yaml",
    ];

    /// <summary>The pattern that leaves a file out; null where it stays.</summary>
    /// <param name="path">Relative to the artifact, with forward slashes.</param>
    public static string? Find(string path)
    {
        var parts = path.Split('/');
        var name = parts[parts.Length - 1];
        if (Array.Find(Extensions, extension => name.EndsWith(extension, StringComparison.Ordinal)) is { } found)
        {
            return $"*{found}";
        }

        return Array.Find(Folders, folder => Array.IndexOf(parts, folder) is >= 0 and var at && at < parts.Length - 1) is { } excluded
            ? $"{excluded}/"
            : Array.Find(Names, excludedName => string.Equals(name, excludedName, StringComparison.Ordinal));
    }
}
