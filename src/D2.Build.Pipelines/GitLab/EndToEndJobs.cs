namespace D2.Build.Pipelines;

/// <summary>Bootstraps the clusters of an environment in kind, after what they follow was published.</summary>
internal static class EndToEndJobs
{
    public static IEnumerable<string> Of(RepositoryPlan plan) => plan.Settings.EndToEnd
        ? plan.Environments().Select(environment => Job(plan, environment.Key, [.. environment]))
        : [];

    private static string Job(RepositoryPlan plan, string environment, IReadOnlyList<Cluster> clusters) => YamlText.Blocks(
        $"""

        e2e-{environment}:
          stage: e2e
          needs: [publish]
          timeout: 30m
          parallel:
            matrix:
              - CLUSTER: {YamlText.Flow(clusters.Select(cluster => cluster.Name))}
          rules:
        """,
        YamlText.Indent(YamlText.Blocks([.. Rules(plan, clusters)]), 4),
        KindJob.Head(plan),
        $"""
          script:
            - {KindJob.Create}
            - ./bootstrap/$CLUSTER/bootstrap.sh
        """,
        YamlText.Indent(YamlText.Blocks([.. FleetWait.Commands.Select(command => "- " + command)]), 4),
        "  after_script:",
        YamlText.Indent(YamlText.Blocks([.. FleetWait.Report.Append(KindJob.Delete).Select(command => "- " + command)]), 4));

    // The refs on which the artifact they follow is published.
    private static IEnumerable<string> Rules(RepositoryPlan plan, IReadOnlyList<Cluster> clusters) => clusters
        .Select(cluster => cluster.Channel.Fleet.PublishesOn ?? cluster.Channel.Fleet.Ref)
        .Select(gitRef => $"- if: {YamlText.Quote(RefRules.Of(gitRef, plan.Components))}")
        .Distinct(StringComparer.Ordinal);
}
