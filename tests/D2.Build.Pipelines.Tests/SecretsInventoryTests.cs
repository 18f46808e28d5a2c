using System.Text.RegularExpressions;
using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build.Pipelines.Tests;

/// <summary>The page of secrets says what is written, no more and no less.</summary>
public sealed class SecretsInventoryTests
{
    [Theory]
    [InlineData("gitlab")]
    [InlineData("github")]
    public void EveryCopyThatIsListedIsWrittenAndEveryOneWrittenIsListed(string forge)
    {
        var plan = forge is "gitlab" ? Plans.GitLabFleet() : Plans.GitHubFleet();

        var written = plan.Clusters.SelectMany(cluster => Copies(plan, cluster).Select(copy => (cluster.Cluster.Name, copy.Secret, copy.Place)));

        Assert.NotEmpty(written);
        Assert.Equal(written.Order(), Listed(Page(plan)).Order());
    }

    [Fact]
    public void TheUpdateClusterPullsAndPushesInTheNamespacesOfRepositories() => Assert.Equal(
        [("gitlab-auth", "apps"), ("gitlab-auth", "infra"), ("gitlab-write", "apps"), ("gitlab-write", "infra")],
        Listed(Page(Plans.GitLabFleet())).Where(row => row.Cluster is "update").Select(row => (row.Secret, row.Place)).Order());

    internal static string Page(RepositoryPlan plan) => PipelineFiles.Of(plan).Single(file => file.Path == "bootstrap/secrets.md").Text;

    private static IEnumerable<(string Cluster, string Secret, string Place)> Listed(string page) =>
        from Match row in Regex.Matches(page, @"^\| `(?<secret>[^`]+)` \| (?<cluster>[\w-]+) \| (?<places>[^|]+) \|", RegexOptions.Multiline, TimeSpan.FromSeconds(1))
        from Match place in Regex.Matches(row.Groups["places"].Value, "`(?<name>[^`]+)`", RegexOptions.None, TimeSpan.FromSeconds(1))
        select (row.Groups["cluster"].Value, row.Groups["secret"].Value, place.Groups["name"].Value);

    // From the typed declarations, and not as the page does it.
    private static IEnumerable<(string Secret, string Place)> Copies(RepositoryPlan plan, ClusterObjects cluster)
    {
        var automated = cluster.Cluster.Automation?.Repositories.Select(repository => repository.Namespace) ?? [];
        ResourceSet[] sets = [.. cluster.Cluster.ReconcilesTenants ? plan.Tenants.OfType<ResourceSet>() : [], .. cluster.Automation is { } set ? [set] : (ResourceSet[])[]];
        return
            from each in sets
            from secret in each.Spec.Resources.OfType<Secret>()
            let places = ReferenceEquals(each, cluster.Automation)
                ? automated
                : each.Name is "infra" ? ["cert-manager"] : (IEnumerable<string>)["frontend"]
            from place in places
            select (secret.Name!, place);
    }
}
