namespace D2.Build.Pipelines;

/// <summary>
/// Runs the update automation: a cluster that lives for minutes, looks for new versions and pushes them to the branch for
/// updates of each repository.
/// </summary>
internal static class UpdateJobs
{
    public static IEnumerable<string> Of(RepositoryPlan plan) => plan.Clusters
        .Where(objects => objects.Cluster.Automation is not null)
        .Select(objects => Job(plan, objects.Cluster, objects.Cluster.Automation!));

    // GitLab keeps schedules beside the repository, so this one is made by hand.
    private static string Job(RepositoryPlan plan, Cluster cluster, UpdateAutomation automation) => YamlText.Blocks(
        $"""

        # On a schedule of the project (Build, Pipeline schedules): {plan.Settings.UpdateSchedule} in UTC, on the default branch.
        update-versions-on-{cluster.Name}:
          stage: update
          timeout: 30m
          resource_group: update-versions
        {KindJob.Head(plan)}
          rules:
            - if: $CI_PIPELINE_SOURCE == "schedule"
          script:
        """,
        GitLabPipeline.Script([KindJob.Create, $"./bootstrap/{cluster.Name}/bootstrap.sh", .. UpdateWait.Commands(automation)]),
        "  after_script:",
        GitLabPipeline.Script(KindJob.Delete));
}
