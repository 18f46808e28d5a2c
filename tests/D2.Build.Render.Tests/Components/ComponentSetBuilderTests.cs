using System.Text;

namespace D2.Build.Render.Tests.Components;

public sealed class ComponentSetBuilderTests
{
    [Fact]
    public void TheRepositoryIsTheOrganizationsForTheKindOfComponents()
    {
        Assert.Equal("d2-apps", Build(new AppComponent("web")).Set!.Repository.Name);
        Assert.Equal("d2-infra", Build(new InfraComponent("dns")).Set!.Repository.Name);
    }

    [Fact]
    public void ADeclaredRepositoryMayHoldBothKinds()
    {
        var (set, _) = Build(new ComponentRepository("platform"), new AppComponent("web"), new InfraComponent("dns"));

        Assert.Equal(("platform", 2), (set!.Repository.Name, set.Components.Count));
    }

    [Fact]
    public void BothKindsWithoutARepositoryAreRefused() =>
        Assert.Contains("D2B1028", Build(new AppComponent("web"), new InfraComponent("dns")).Output, StringComparison.Ordinal);

    [Fact]
    public void TwoRepositoriesAreRefused() =>
        Assert.Contains("D2B1028", Build(new ComponentRepository("a"), new ComponentRepository("b")).Output, StringComparison.Ordinal);

    [Fact]
    public void AResourceBesideComponentsIsRefused() => Assert.Contains(
        "D2B1022", Build(new AppComponent("web"), new KubernetesObject("v1", "ConfigMap", "stray")).Output, StringComparison.Ordinal);

    [Fact]
    public void AFleetHasNoComponents() => Assert.Null(Build(new Cluster("one") { Environment = "staging" }).Set);

    private static (ComponentSet? Set, string Output) Build(params object[] declared)
    {
        var stream = new MemoryStream();
        ComponentSet? set;
        using (var writer = new ProtocolWriter(stream))
        {
            var reporter = new FindingReporter(writer, new SourcePaths("", ""), new());
            var members = declared.Prepend(Organization.OnGitHub("acme")).Select(value => new DeclaredMember("Acme.Member", value));
            set = ComponentSetBuilder.Build(DeclarationSorter.Sort(members, reporter)!, reporter);
        }

        return (set, Encoding.UTF8.GetString(stream.ToArray()));
    }
}
