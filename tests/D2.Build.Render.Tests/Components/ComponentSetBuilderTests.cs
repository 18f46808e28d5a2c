using D2.Build.Testing;
using D2.Build.Validation;

namespace D2.Build.Render.Tests.Components;

public sealed class ComponentSetBuilderTests
{
    [Fact]
    public void TheRepositoryIsTheOrganizationsForTheKindOfComponents()
    {
        Assert.Equal("d2-apps", Build(new AppComponent("web")).Set!.Repository.Name);
        Assert.Equal("d2-infra", Build(new InfraComponent("dns")).Set!.Repository.Name);
    }

    [Silent("D2B1028", "D2B1022")]
    [Fact]
    public void ADeclaredRepositoryMayHoldBothKinds()
    {
        var (set, _) = Build(new ComponentRepository("platform"), new AppComponent("web"), new InfraComponent("dns"));

        Assert.Equal(("platform", 2), (set!.Repository.Name, set.Components.Count));
    }

    [Fires("D2B1028")]
    [Fact]
    public void BothKindsWithoutARepositoryAreRefused() =>
        Assert.Equal([("D2B1028", 2)], CodesAndLines(new AppComponent("web", "C.cs", 2), new InfraComponent("dns", "C.cs", 3)));

    [Fact]
    public void TwoRepositoriesAreRefused() =>
        Assert.Equal([("D2B1028", 3)], CodesAndLines(new ComponentRepository("a", "C.cs", 2), new ComponentRepository("b", "C.cs", 3)));

    [Fires("D2B1022")]
    [Fact]
    public void AResourceBesideComponentsIsRefused() => Assert.Equal(
        [("D2B1022", 7)], CodesAndLines(new AppComponent("web"), new KubernetesObject("v1", "ConfigMap", "stray", "C.cs", 7)));

    [Fact]
    public void AFleetHasNoComponents() => Assert.Null(Build(new Cluster("one") { Environment = "staging" }).Set);

    private static IEnumerable<(string Code, int Line)> CodesAndLines(params object[] declared) =>
        Build(declared).Findings.Select(finding => (finding.Code.Id, finding.Location.Line));

    private static (ComponentSet? Set, IReadOnlyList<Finding> Findings) Build(params object[] declared)
    {
        using var writer = new ProtocolWriter(new MemoryStream());
        var reporter = new FindingReporter(writer, new SourcePaths("", ""), new());
        var members = declared.Prepend(Organization.OnGitHub("acme")).Select(value => new DeclaredMember("Acme.Member", value));
        return (ComponentSetBuilder.Build(DeclarationSorter.Sort(members, reporter)!, reporter), reporter.Reported);
    }
}
