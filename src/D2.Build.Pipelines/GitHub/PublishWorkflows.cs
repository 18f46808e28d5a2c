namespace D2.Build.Pipelines;

/// <summary>
/// The workflows that publish: one for each name that a verification accepts, started by exactly the refs it accepts. There
/// is no manual start, which would sign as whatever branch it is started on.
/// </summary>
internal static class PublishWorkflows
{
    public static IEnumerable<CommittedFile> Of(RepositoryPlan plan) => plan.Publishers
        .GroupBy(publisher => publisher.Name, StringComparer.Ordinal)
        .Select(publisher => Publish(plan, publisher.Key, RefFilter.Of(publisher.Select(p => p.Ref), plan.Components)).ToFile());

    private static Workflow Publish(RepositoryPlan plan, string name, RefFilter filter) => new(name, Events(filter), Job(plan));

    private static string Events(RefFilter filter) => YamlText.Blocks(
        "push:",
        filter.Branches.Count == 0 ? "" : $"  branches: {YamlText.Flow(filter.Branches)}",
        filter.Tags.Count == 0 ? "" : $"  tags: {YamlText.Flow(filter.Tags)}");

    private static string Job(RepositoryPlan plan) => Steps.JobIn(
        plan.Settings.Environment,
        plan,
        "publish",
        minutes: 20,
        Permissions(plan),
        Steps.Checkout(plan),
        Steps.SetUpDotNet(plan),
        Steps.Test(plan),
        Steps.LogIn(plan),
        Steps.DotNet(plan, "Publish", plan.PublishCommand(), Variables(plan)));

    private static IEnumerable<string> Variables(RepositoryPlan plan) =>
    [
        .. plan.HasForgeRegistry() ? ["GITHUB_TOKEN: ${{ github.token }}"] : (string[])[],
        .. plan.SigningSecrets().Select(name => Steps.Secrets(name)),
        .. plan.SigningVariables().Select(name => Steps.Variables(name)),
    ];

    private static IEnumerable<string> Permissions(RepositoryPlan plan) =>
    [
        "contents: read",
        .. plan.HasForgeRegistry() ? ["packages: write # to push"] : (string[])[],
        .. plan.SignsAsItself() ? ["id-token: write # to sign"] : (string[])[],
    ];
}
