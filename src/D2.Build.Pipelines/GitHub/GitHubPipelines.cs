namespace D2.Build.Pipelines;

/// <summary>The workflows of a repository on GitHub.</summary>
internal static class GitHubPipelines
{
    public static IEnumerable<CommittedFile> Of(RepositoryPlan plan) =>
    [
        .. PublishWorkflows.Of(plan),
        ValidateWorkflow.Of(plan),
        .. EndToEndWorkflows.Of(plan),
        .. UpdateWorkflows.Of(plan),
        .. plan.IsFleet() ? [] : (CommittedFile[])[ImageUpdatesWorkflow.Of(plan)],
    ];
}
