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

    private static string Text(RepositoryPlan plan) =>
        string.Concat(PipelineFiles.Of(plan).Select(file => $"===== {file.Path} ({file.Mode})\n{file.Text}"));
}
