using System.Text;

namespace D2.Build.Render.Tests.Fleets;

public sealed class FleetBuilderTests
{
    private static readonly DeclaredMember AnOrganization = new("Acme.Organization", Organization.OnGitHub("acme"));

    [Fact]
    public void MembersAreSortedIntoTheFleet()
    {
        var (fleet, _) = Build(
            AnOrganization,
            new("Acme.Staging", ACluster("staging")),
            new("Acme.Apps", new AppsTenant("apps") { Components = ["web"] }),
            new("Acme.Free", new KubernetesObject("v1", "ConfigMap", "free")));

        Assert.Equal((1, 1, 1), (fleet!.Clusters.Count, fleet.Tenants.Count, fleet.Resources.Count));
    }

    [Fact]
    public void CollectionsAreTakenApart()
    {
        var (fleet, _) = Build(AnOrganization, new("Acme.Edge", new[] { ACluster("a"), ACluster("b") }));

        Assert.Equal(["a", "b"], fleet!.Clusters.Select(c => c.Name));
    }

    [Fact]
    public void AMemberThatIsNullIsNamed()
    {
        var (fleet, output) = Build(AnOrganization, new("Acme.Late", null));

        Assert.Null(fleet);
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

    private static (Fleet? Fleet, string Output) Build(params DeclaredMember[] members)
    {
        var stream = new MemoryStream();
        Fleet? fleet;
        using (var writer = new ProtocolWriter(stream))
        {
            fleet = FleetBuilder.Build(members, new FindingReporter(writer, new SourcePaths("", ""), new()));
        }

        return (fleet, Encoding.UTF8.GetString(stream.ToArray()));
    }
}
