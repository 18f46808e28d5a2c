namespace D2.Build.Pipelines;

/// <summary>
/// The pipeline of a repository on GitLab: one file, which is also what its signatures name. Pull requests of the update
/// automation need no job, because GitLab opens them for its push.
/// </summary>
internal static class GitLabPipeline
{
    public static IEnumerable<CommittedFile> Of(RepositoryPlan plan) =>
    [
        new(".gitlab-ci.yml", YamlText.Blocks(
        [
            FileHeader.Comment, Includes(plan), Head(plan), Validate(plan), PublishJob.Of(plan),
            .. EndToEndJobs.Of(plan), .. UpdateJobs.Of(plan),
        ])),
    ];

    /// <summary>Commands as items of <c>script</c>.</summary>
    public static string Script(params IEnumerable<string> commands) =>
        YamlText.Indent(YamlText.Blocks([.. commands.Select(command => "- " + command)]), 4).TrimEnd('\n');

    private static string Includes(RepositoryPlan plan) => plan.Settings.Include.Count == 0
        ? ""
        : YamlText.Blocks(["include:", .. plan.Settings.Include.Select(path => $"  - local: {YamlText.Quote("/" + path.TrimStart('/'))}"), YamlText.Blank]);

    private static string Head(RepositoryPlan plan) => YamlText.Blocks(
        $"""
        stages: [validate, publish, e2e, update]

        default:
          image: {plan.Settings.Image ?? $"mcr.microsoft.com/dotnet/sdk:{plan.Settings.Sdk.Replace(".x", "", StringComparison.Ordinal)}"}
        """,
        plan.Runner() is { } runner ? $"  tags: {YamlText.Flow([runner])}" : "");

    private static string Validate(RepositoryPlan plan) => YamlText.Blocks(
        """

        validate:
          stage: validate
          timeout: 20m
          rules:
            - if: $CI_PIPELINE_SOURCE == "merge_request_event"
          script:
        """,
        Script([.. plan.TestCommands(), plan.PackCommand()]));
}
