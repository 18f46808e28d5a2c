namespace D2.Build.Pipelines;

/// <summary>
/// The pipeline of a repository on GitLab: one file, which is also what its signatures name. Pull requests of the update
/// automation need no job, because GitLab opens them for its push.
/// </summary>
internal static class GitLabPipeline
{
    public static IEnumerable<CommittedFile> Of(RepositoryPlan plan) =>
        [new(".gitlab-ci.yml", YamlText.Blocks([FileHeader.Comment, Head(plan), Validate(plan), plan.SignsByItself() ? Publish(plan) : "", .. Updates(plan)]))];

    private static string Head(RepositoryPlan plan) =>
        $"""
        stages: [validate, publish, update]

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

    // With a key there is no token: COSIGN_PRIVATE_KEY and COSIGN_PASSWORD are variables of the project, which a job has anyway.
    private static string Publish(RepositoryPlan plan) => YamlText.Blocks(
        """

        publish:
          stage: publish
          timeout: 20m
          resource_group: publish-$CI_COMMIT_REF_SLUG
        """,
        plan.SignsWithKey() ? "" : """
          id_tokens:
            SIGSTORE_ID_TOKEN:
              aud: sigstore
        """,
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

        # On a schedule of the project (CI/CD, Schedules), by a runner with the tag kind: a shell with docker, kind, kubectl and helm.
        update-versions-on-{cluster.Name}:
          stage: update
          tags: [kind]
          timeout: 30m
          resource_group: update-versions
          variables:
            REGISTRY_USER: $CI_REGISTRY_USER
            REGISTRY_PASSWORD: $CI_REGISTRY_PASSWORD
          rules:
            - if: $CI_PIPELINE_SOURCE == "schedule"
          script:
            - kind create cluster --name update-$CI_JOB_ID --wait 5m
            - ./bootstrap/{cluster.Name}/bootstrap.sh
        {YamlText.Indent(string.Join('\n', UpdateWait.Commands(automation).Select(command => "- " + command)), 4)}
          after_script:
            - kind delete cluster --name update-$CI_JOB_ID
        """;
}
