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

    [Fact]
    public void KeysOnGitHub() => Golden.Matches(Text(Plans.Verified(Organization.OnGitHub("acme"), Trusts.All["key"])), "txt");

    [Fact]
    public void KeysOnGitLab() => Golden.Matches(Text(Plans.Verified(Organization.OnGitLab("acme"), Trusts.All["twoKeys"])), "txt");

    [Fact]
    public void AnotherSigstoreOnGitHub() => Golden.Matches(Text(Plans.Verified(Organization.OnGitHub("acme"), Trusts.All["ownSigstore"])), "txt");

    [Fact]
    public void NotationOnGitHub() => Golden.Matches(Text(Plans.Verified(Organization.OnGitHub("acme"), Trusts.All["notation"])), "txt");

    [Fact]
    public void AFleetInAzure() => Golden.Matches(Text(Plans.InAzure()), "txt");

    [Fact]
    public void NotationOnGitLab() => Golden.Matches(Text(Plans.Verified(Organization.OnGitLab("acme"), Trusts.All["notation"])), "txt");

    [Fact]
    public void AnotherRegistryOnGitHub() => Golden.Matches(Pipelines(Plans.GitHubFleet(Organization.OnGitHub("acme", Plans.OtherRegistry))), "txt");

    [Fact]
    public void AnotherRegistryOnGitLab() => Golden.Matches(Pipelines(Plans.GitLabFleet(Organization.OnGitLab("acme", Plans.OtherRegistry))), "txt");

    [Fact]
    public void EverySettingOnGitHub() => Golden.Matches(Pipelines(Plans.Components(settings: Plans.EverySettingOnGitHub)), "txt");

    [Fact]
    public void EverySettingOnGitLab() => Golden.Matches(Pipelines(Plans.Components(Organization.OnGitLab("acme"), Plans.EverySettingOnGitLab)), "txt");

    // With the page of secrets, and without what does not depend on it.
    private static string Pipelines(RepositoryPlan plan) => Text(PipelineFiles.Of(plan).Where(file => file.Path[0] is '.' || file.Path.EndsWith(".md", StringComparison.Ordinal)));

    private static string Text(RepositoryPlan plan) => Text(PipelineFiles.Of(plan));

    private static string Text(IEnumerable<CommittedFile> files) =>
        string.Concat(files.Select(file => $"===== {file.Path} ({file.Mode})\n{file.Text}"));
}
