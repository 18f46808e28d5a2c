namespace D2.Build.Pipelines;

/// <summary>
/// Runs the update automation: a cluster that lives for minutes, looks for new versions and pushes them to the branch for
/// updates of each repository.
/// </summary>
internal static class UpdateWorkflows
{
    public static IEnumerable<CommittedFile> Of(RepositoryPlan plan) => plan.Clusters
        .Select(objects => objects.Cluster)
        .Where(cluster => cluster.Automation is not null)
        .Select(cluster => new Workflow(
            $"e2e-{cluster.Name}",
            YamlText.Blocks("schedule:", $"  - cron: {YamlText.Quote(plan.Settings.UpdateSchedule)}", "workflow_dispatch:"),
            Job(plan, cluster, cluster.Automation!)).ToFile());

    private static string Job(RepositoryPlan plan, Cluster cluster, UpdateAutomation automation) => Steps.Job(
        plan,
        "update",
        minutes: 30,
        ["contents: read", "packages: read"],
        Steps.Checkout(plan),
        KindSteps.Bootstrap(cluster.Name, KindSteps.BootstrapVariables(plan) + "\nGIT_TOKEN: ${{ secrets.GH_UPDATE_TOKEN }}"),
        KindSteps.Run("Wait for the automation", UpdateWait.Commands(automation)),
        KindSteps.Report,
        KindSteps.Delete);
}
