namespace D2.Build.Pipelines;

/// <summary>
/// Checks every change before it is merged: tests, builds, which applies all rules, and packs what would be published. The branch of
/// the update automation is checked by its push, because a pull request opened by a pipeline starts none.
/// </summary>
internal static class ValidateWorkflow
{
    public static CommittedFile Of(RepositoryPlan plan) => new Workflow(
        "validate",
        plan.IsFleet()
            ? "pull_request:"
            : YamlText.Blocks("pull_request:", "push:", $"  branches: {YamlText.Flow([plan.Settings.UpdateBranch])}"),
        Steps.Job(
            plan,
            "validate",
            minutes: 20,
            ["contents: read"],
            Steps.Checkout(plan),
            Steps.SetUpDotNet(plan),
            Steps.Test(plan),
            Steps.DotNet(plan, "Build and pack", plan.PackCommand()))).ToFile();
}
