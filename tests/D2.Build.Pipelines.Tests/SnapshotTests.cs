using D2.Build.Testing;

namespace D2.Build.Pipelines.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void AFleetOnGitHub() => Golden.Matches(Text(Plans.GitHubFleet()), "txt");

    [Fact]
    public void AFleetOnGitLab() => Golden.Matches(Text(Plans.GitLabFleet()), "txt");

    [Fact]
    public void ComponentsOnGitHub() => Golden.Matches(Text(Plans.Components()), "txt");

    [Fact]
    public void ComponentsOnGitLab() => Golden.Matches(Text(Plans.Components(Organization.OnGitLab("acme"))), "txt");

    private static string Text(RepositoryPlan plan) =>
        string.Concat(PipelineFiles.Of(plan).Select(file => $"===== {file.Path} ({file.Mode})\n{file.Text}"));
}
