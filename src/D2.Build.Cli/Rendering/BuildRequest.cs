namespace D2.Build.Cli;

/// <summary>What to build, and how.</summary>
/// <param name="Project">The project file or its folder; null for the one here.</param>
/// <param name="Configuration">The configuration; null for the project's.</param>
/// <param name="Further">Further arguments of <c>dotnet build</c>.</param>
internal sealed record BuildRequest(string? Project, string? Configuration, IReadOnlyList<string> Further)
{
    /// <summary>The arguments of <c>dotnet</c>: it prints what was asked for as JSON, and findings beside it.</summary>
    public IEnumerable<string> ToArguments() =>
    [
        "build", .. Project is null ? [] : new[] { Project }, "-nologo", "-t:D2Render",
        "-getItem:D2Manifest", "-getProperty:D2ManifestsPath", "-getProperty:MSBuildProjectDirectory", "-getProperty:MSBuildProjectFullPath",
        .. Configuration is null ? [] : new[] { "-c", Configuration }, .. Further,
    ];
}
