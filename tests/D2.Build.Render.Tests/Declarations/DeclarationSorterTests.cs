using D2.Build.Testing;
using D2.Build.Validation;

namespace D2.Build.Render.Tests.Declarations;

public sealed class DeclarationSorterTests
{
    private static readonly DeclaredMember AnOrganization = new("Acme.Organization", Organization.OnGitHub("acme"));

    [Silent("D2B1007", "D2B1008", "D2B1011")]
    [Fact]
    public void MembersAreSorted()
    {
        var (sorted, _) = Build(
            AnOrganization,
            new("Acme.Staging", ACluster("staging")),
            new("Acme.Apps", new AppsTenant("apps") { Components = ["web"] }),
            new("Acme.Repository", new ComponentRepository("d2-apps")),
            new("Acme.Web", new AppComponent("web")),
            new("Acme.Free", new KubernetesObject("v1", "ConfigMap", "free")));

        Assert.Equal((1, 1, 1), (sorted!.Clusters.Count, sorted.Tenants.Count, sorted.Resources.Count));
        Assert.Equal((1, 1), (sorted.Repositories.Count, sorted.Components.Count));
    }

    [Fact]
    public void CollectionsAreTakenApart()
    {
        var (sorted, _) = Build(AnOrganization, new("Acme.Edge", new[] { ACluster("a"), ACluster("b") }));

        Assert.Equal(["a", "b"], sorted!.Clusters.Select(c => c.Name));
    }

    [Fires("D2B1007")]
    [Fact]
    public void AMemberThatIsNullIsNamed()
    {
        var (sorted, findings) = Build(AnOrganization, new("Acme.Late", null));

        Assert.Null(sorted);
        var finding = Assert.Single(findings);
        Assert.StartsWith("Acme.Late is null", finding.Message, StringComparison.Ordinal);
        Assert.Equal(("D2B1007", default), (finding.Code.Id, finding.Location));
    }

    [Fires("D2B1008")]
    [Fact]
    public void AFleetWithoutAnOrganizationIsRefused()
    {
        var cluster = ACluster("a");

        Assert.Equal([("D2B1008", cluster.Location)], CodesAndPlaces(new DeclaredMember("Acme.Staging", cluster)));
    }

    [Fact]
    public void AFleetWithTwoOrganizationsIsRefused()
    {
        var second = Organization.OnGitHub("acme");

        Assert.Equal([("D2B1008", second.Location)], CodesAndPlaces(AnOrganization, new("Acme.Second", second)));
    }

    [Fires("D2B1011")]
    [Fact]
    public void SomethingThatIsNoResourceIsRefused() =>
        Assert.Equal([("D2B1011", default)], CodesAndPlaces(AnOrganization, new("Acme.Odd", new object[] { 42 })));

    private static Cluster ACluster(string name) => new(name) { Environment = "staging" };

    private static IEnumerable<(string Code, SourceLocation Location)> CodesAndPlaces(params DeclaredMember[] members) =>
        Build(members).Findings.Select(finding => (finding.Code.Id, finding.Location));

    private static (Render.Declarations? Sorted, IReadOnlyList<Finding> Findings) Build(params DeclaredMember[] members)
    {
        using var writer = new ProtocolWriter(new MemoryStream());
        var reporter = new FindingReporter(writer, new SourcePaths("", ""), new());
        return (DeclarationSorter.Sort(members, reporter), reporter.Reported);
    }
}
