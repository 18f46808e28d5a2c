namespace D2.Build.Pipelines;

/// <summary>The files around the sources: pipelines, and for a fleet what bootstraps its clusters.</summary>
public static class PipelineFiles
{
    /// <summary>A text near the beginning of every file, by which it is known as written here.</summary>
    public const string Marker = "Written by D2.Build from the declarations";

    /// <summary>The files of a repository, in ordinal order of their paths.</summary>
    /// <param name="plan">The repository.</param>
    /// <exception cref="NotSupportedException">A verification accepts refs that no pipeline's filter can stand for.</exception>
    public static IReadOnlyList<CommittedFile> Of(RepositoryPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var pipelines = plan.Organization.Forge is GitLab ? GitLabPipeline.Of(plan) : GitHubPipelines.Of(plan);
        return [.. pipelines.Concat(BootstrapFiles.Of(plan)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }
}
