using System.Text;

namespace D2.Build.Render.Tests.Declarations;

public sealed class DeclarationSorterTests
{
    private static readonly DeclaredMember AnOrganization = new("Acme.Organization", Organization.OnGitHub("acme"));

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

    [Fact]
    public void AMemberThatIsNullIsNamed()
    {
        var (sorted, output) = Build(AnOrganization, new("Acme.Late", null));

        Assert.Null(sorted);
        Assert.Contains("D2B1007", output, StringComparison.Ordinal);
        Assert.Contains("Acme.Late is null", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFleetWithoutAnOrganizationIsRefused() => Assert.Contains("D2B1008", Build(new DeclaredMember("Acme.Staging", ACluster("a"))).Output, StringComparison.Ordinal);

    [Fact]
    public void AFleetWithTwoOrganizationsIsRefused() => Assert.Contains("D2B1008", Build(AnOrganization, AnOrganization).Output, StringComparison.Ordinal);

    [Fact]
    public void SomethingThatIsNoResourceIsRefused() =>
        Assert.Contains("D2B1011", Build(AnOrganization, new("Acme.Odd", new object[] { 42 })).Output, StringComparison.Ordinal);

    private static Cluster ACluster(string name) => new(name) { Environment = "staging" };

    private static (Render.Declarations? Sorted, string Output) Build(params DeclaredMember[] members)
    {
        var stream = new MemoryStream();
        Render.Declarations? declarations;
        using (var writer = new ProtocolWriter(stream))
        {
            declarations = DeclarationSorter.Sort(members, new FindingReporter(writer, new SourcePaths("", ""), new()));
        }

        return (declarations, Encoding.UTF8.GetString(stream.ToArray()));
    }
}
