namespace D2.Build.Cli;

/// <summary>Another place than the declared one to publish to.</summary>
/// <param name="Registry">Registry host and path instead of the organization's; null for that.</param>
/// <param name="Repository">The repository instead of the project's; null for that.</param>
internal sealed record Overrides(string? Registry, string? Repository)
{
    /// <summary>The description with the artifacts there.</summary>
    public ProjectDescription Apply(ProjectDescription description)
    {
        var declared = $"{description.Registry}/{description.Repository}";
        var wanted = $"{Registry?.TrimEnd('/') ?? description.Registry}/{Repository?.Trim('/') ?? description.Repository}";
        return description with
        {
            Artifacts =
            [
                .. description.Artifacts.Select(artifact => artifact.Repository.StartsWith(declared, StringComparison.Ordinal)
                    ? artifact with { Repository = wanted + artifact.Repository[declared.Length..] }
                    : artifact),
            ],
        };
    }
}
