namespace D2.Build.Pipelines;

/// <summary>
/// The pipeline of a repository on GitLab: one file, which is also what its signatures name. Pull requests of the update
/// automation need no job, because GitLab opens them for its push.
/// </summary>
internal static class GitLabPipeline
{
    public static IEnumerable<CommittedFile> Of(RepositoryPlan plan) =>
        [new(".gitlab-ci.yml", YamlText.Blocks([FileHeader.Comment, Head(plan), Validate(plan), Publish(plan), .. EndToEndJobs.Of(plan), .. Updates(plan)]))];

    private static string Head(RepositoryPlan plan) =>
        $"""
        stages: [validate, publish, e2e, update]

        default:
          image: mcr.microsoft.com/dotnet/sdk:{plan.Settings.Sdk.Replace(".x", "", StringComparison.Ordinal)}
        """;

    private static string Validate(RepositoryPlan plan) =>
        $"""

        validate:
          stage: validate
          timeout: 20m
          rules:
            - if: $CI_PIPELINE_SOURCE == "merge_request_event"
          script:
            - dotnet publish {plan.Project}
        """;

    // With a key there is no token: what signs and what verifies are variables of the project, which a job has anyway.
    private static string Publish(RepositoryPlan plan) => YamlText.Blocks(
        """

        publish:
          stage: publish
          timeout: 20m
          resource_group: publish-$CI_COMMIT_REF_SLUG
        """,
        plan.SignsAsItself() ? """
          id_tokens:
            SIGSTORE_ID_TOKEN:
              aud: sigstore
        """ : "",
        $"""
          rules:
        {YamlText.Indent(string.Join('\n', plan.Publishers.Select(publisher => $"- if: {YamlText.Quote(RefRules.Of(publisher.Ref, plan.Components))}")), 4)}
          script:
            - {plan.PublishCommand()}
        """);

    private static IEnumerable<string> Updates(RepositoryPlan plan) => plan.Clusters
        .Where(objects => objects.Cluster.Automation is not null)
        .Select(objects => Update(objects.Cluster, objects.Cluster.Automation!));

    private static string Update(Cluster cluster, UpdateAutomation automation) =>
        $"""

        # On a schedule of the project (CI/CD, Schedules).
        update-versions-on-{cluster.Name}:
          stage: update
          timeout: 30m
          resource_group: update-versions
        {KindJob.Variables}
          rules:
            - if: $CI_PIPELINE_SOURCE == "schedule"
          script:
            - {KindJob.Create}
            - ./bootstrap/{cluster.Name}/bootstrap.sh
        {YamlText.Indent(string.Join('\n', UpdateWait.Commands(automation).Select(command => "- " + command)), 4)}
          after_script:
            - {KindJob.Delete}
        """;
}
