namespace D2.Build.Pipelines;

/// <summary>
/// Bootstraps the clusters of an environment in kind. It starts when the publishing workflow has ended, so that it tests what
/// was published and does not race with it.
/// </summary>
internal static class EndToEndWorkflows
{
    public static IEnumerable<CommittedFile> Of(RepositoryPlan plan) => plan.Settings.EndToEnd
        ? plan.Environments().Select(environment => Of(plan, environment.Key, [.. environment]))
        : [];

    private static CommittedFile Of(RepositoryPlan plan, string environment, IReadOnlyList<Cluster> clusters) => new Workflow(
        $"e2e-{environment}",
        YamlText.Blocks(
            "workflow_run:",
            $"  workflows: {YamlText.Flow(clusters.Select(cluster => cluster.Channel.Fleet.Name).Distinct(StringComparer.Ordinal))}",
            "  types: [completed]",
            "workflow_dispatch:"),
        Job(plan, clusters)).ToFile();

    private static string Job(RepositoryPlan plan, IReadOnlyList<Cluster> clusters) => YamlText.Blocks(
        "bootstrap:",
        $"  if: {Condition(clusters[0])}",
        $"""
          runs-on: {plan.Runner()}
          timeout-minutes: 30
          permissions:
            contents: read
            packages: read
          strategy:
            fail-fast: false
            matrix:
              cluster: {YamlText.Flow(clusters.Select(cluster => cluster.Name))}
          steps:
        """,
        YamlText.Indent(
            YamlText.Blocks(
                Steps.Checkout(plan, "${{ github.event.workflow_run.head_sha || github.sha }}"),
                KindSteps.Bootstrap("${{ matrix.cluster }}", KindSteps.BootstrapVariables(plan)),
                KindSteps.WaitForFleet,
                KindSteps.Report,
                KindSteps.Delete),
            4));

    // workflow_run filters by branch only and calls a tag one, so the ref is told apart here: by what starts a version.
    private static string Condition(Cluster cluster)
    {
        var isRelease = cluster.Channel.Fleet.Ref.Pattern.StartsWith("refs/tags/", StringComparison.Ordinal);
        var release = "startsWith(github.event.workflow_run.head_branch, 'v')";
        return "github.event_name == 'workflow_dispatch' || (github.event.workflow_run.conclusion == 'success' && "
            + (isRelease ? release : "!" + release) + ")";
    }
}
