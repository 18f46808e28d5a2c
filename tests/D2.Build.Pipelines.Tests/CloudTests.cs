namespace D2.Build.Pipelines.Tests;

/// <summary>Clusters that pull with an identity: no Secret, no place in kind, and the page of secrets says what they need instead.</summary>
public sealed class CloudTests
{
    private static readonly RepositoryPlan Plan = Plans.InAzure();

    [Fact]
    public void KindHasNoIdentitySoTheyAreNotBroughtUpThere()
    {
        var workflow = Assert.Single(PipelineFiles.Of(Plan), file => file.Path.Contains("workflows/e2e-", StringComparison.Ordinal));

        Assert.Equal(".github/workflows/e2e-update.yaml", workflow.Path);
        Assert.Contains("REGISTRY_PASSWORD: ${{ secrets.REGISTRY_PASSWORD }}", workflow.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prod", false)]
    [InlineData("dev", false)]
    [InlineData("edge", true)]
    [InlineData("update", true)]
    public void TheBootstrapAsksForWhatTheClusterPullsWith(string cluster, bool asks)
    {
        Assert.Equal(asks, Text($"bootstrap/{cluster}/bootstrap.sh").Contains("REGISTRY_PASSWORD", StringComparison.Ordinal));
        Assert.Equal(asks, Text($"bootstrap/{cluster}/main.tf").Contains("registry_password", StringComparison.Ordinal));
        Assert.Equal(!asks, Text($"bootstrap/{cluster}/flux-instance.yaml").Contains("provider: azure", StringComparison.Ordinal));
    }

    [Fact]
    public void ThePageOfSecretsSaysWhichRoleWhoNeeds()
    {
        var page = Text("bootstrap/secrets.md");

        Assert.Contains("| prod | `00000000-0000-0000-0000-000000000001`, which trusts `system:serviceaccount:flux-system:source-controller` | the role AcrPull on acme.azurecr.io |", page, StringComparison.Ordinal);
        Assert.Contains("| dev | what the cloud gives source-controller, or the nodes it runs on | the role AcrPull on acme.azurecr.io |", page, StringComparison.Ordinal);
        Assert.Contains("| `registry-auth` | update | `apps` |", page, StringComparison.Ordinal);
        Assert.Contains("| `acr-auth` | edge | – |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void AClusterIsLeftOutWhereItSaysSo()
    {
        var fleet = new Fleet(
            Organization.OnGitHub("acme"),
            [new("a") { Environment = "staging" }, new("b") { Environment = "staging", EndToEnd = false }, new("c") { Environment = "live", EndToEnd = false }],
            [],
            []);

        var files = PipelineFiles.Of(RepositoryPlan.Of(fleet.Expand(), new(), "Fleet.csproj"));

        Assert.Contains("cluster: ['a']", files.Single(file => file.Path is ".github/workflows/e2e-staging.yaml").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(files, file => file.Path is ".github/workflows/e2e-live.yaml");
    }

    [Fact]
    public void PackagesOfOtherRepositoriesHaveToAllowTheToken()
    {
        var page = Page(Plans.GitHubFleet());

        Assert.Contains("under Manage Actions access, add d2-fleet with the role Read", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Manage Actions access", Page(Plans.GitHubFleet(settings: new() { EndToEnd = false })), StringComparison.Ordinal);
        Assert.DoesNotContain("Manage Actions access", Text("bootstrap/secrets.md"), StringComparison.Ordinal);
    }

    // A build writes main.tf, so what is raised must not be in it.
    [Fact]
    public void CredentialsAreWrittenAgainByAVariable()
    {
        var configuration = PipelineFiles.Of(Plans.GitHubFleet()).Single(file => file.Path is "bootstrap/staging/main.tf").Text;

        Assert.Contains("data_wo_revision = var.secrets_revision", configuration, StringComparison.Ordinal);
        Assert.Contains("variable \"secrets_revision\"", configuration, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets_revision", Text("bootstrap/prod/main.tf"), StringComparison.Ordinal);
    }

    private static string Page(RepositoryPlan plan) => PipelineFiles.Of(plan).Single(file => file.Path is "bootstrap/secrets.md").Text;

    private static string Text(string path) => PipelineFiles.Of(Plan).Single(file => string.Equals(file.Path, path, StringComparison.Ordinal)).Text;
}
