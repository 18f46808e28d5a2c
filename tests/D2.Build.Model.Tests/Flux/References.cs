using D2.Build.Flux;

namespace D2.Build.Model.Tests.Flux;

public class References
{
    private readonly OciRepository repository = new("apps") { Namespace = "flux-system" };

    [Fact]
    public void ASourceConvertsToItsReferenceWithoutItsNamespace()
    {
        var spec = new FluxKustomizationSpec { SourceRef = repository };

        Assert.True(spec.SourceRef.IsSameAs(new Mapping { ["kind"] = "OCIRepository", ["name"] = "apps" }));
    }

    [Fact]
    public void EverySourceOfAKustomizationConverts()
    {
        KustomizationSourceReference[] references = [new GitRepository("a"), new Bucket("b"), new ExternalArtifact("c"), repository];

        Assert.Equal(["GitRepository", "Bucket", "ExternalArtifact", "OCIRepository"], references.Select(r => r.Kind.ToString()));
        Assert.Equal(["a", "b", "c", "apps"], references.Select(r => r.Name));
    }

    [Fact]
    public void EveryChartOfAHelmReleaseConverts()
    {
        HelmChartReference[] references = [repository, new HelmChart("a"), new ExternalArtifact("b")];

        Assert.Equal(["OCIRepository", "HelmChart", "ExternalArtifact"], references.Select(r => r.Kind.ToString()));
        Assert.Equal(["apps", "a", "b"], references.Select(r => r.Name));
    }

    [Fact]
    public void EverySourceOfAChartConverts()
    {
        HelmChartTemplateSourceReference[] ofReleases = [new HelmRepository("a"), new GitRepository("b"), new Bucket("c")];
        HelmChartSourceReference[] ofCharts = [new HelmRepository("a"), new GitRepository("b"), new Bucket("c")];

        Assert.Equal(["HelmRepository a", "GitRepository b", "Bucket c"], ofReleases.Select(r => $"{r.Kind} {r.Name}"));
        Assert.Equal(["HelmRepository a", "GitRepository b", "Bucket c"], ofCharts.Select(r => $"{r.Kind} {r.Name}"));
    }

    [Fact]
    public void EverySourceOfAnArtifactGeneratorConvertsUnderItsNameAsAlias()
    {
        ArtifactSource[] sources = [repository, new GitRepository("a"), new Bucket("b"), new HelmChart("c"), new ExternalArtifact("d")];

        Assert.Equal(
            ["apps OCIRepository apps", "a GitRepository a", "b Bucket b", "c HelmChart c", "d ExternalArtifact d"],
            sources.Select(s => $"{s.Alias} {s.Kind} {s.Name}"));
    }

    [Fact]
    public void ADependencyHasTheNamespaceWhereThatIsSet()
    {
        var here = new FluxKustomization("controllers");
        var there = new FluxKustomization("configs") { Namespace = "infra" };

        var spec = new FluxKustomizationSpec { DependsOn = [here, there, "by-name"] };

        Node[] expected =
        [
            new Mapping { ["name"] = "controllers" },
            new Mapping { ["name"] = "configs", ["namespace"] = "infra" },
            new Mapping { ["name"] = "by-name" },
        ];
        Assert.True(spec.DependsOn.IsSameAs(expected));
    }

    [Fact]
    public void AHelmReleaseDependsOnHelmReleases()
    {
        var spec = new HelmReleaseSpec { DependsOn = [new HelmRelease("cert-manager") { Namespace = "infra" }] };

        Node[] expected = [new Mapping { ["name"] = "cert-manager", ["namespace"] = "infra" }];
        Assert.True(spec.DependsOn.IsSameAs(expected));
    }

    [Fact]
    public void AnyObjectConvertsToAHealthCheck()
    {
        var deployment = new KubernetesObject("apps/v1", "Deployment", "web") { Namespace = "apps" };

        var spec = new FluxKustomizationSpec { HealthChecks = [deployment] };

        var expected = new Mapping { ["apiVersion"] = "apps/v1", ["kind"] = "Deployment", ["name"] = "web", ["namespace"] = "apps" };
        Assert.True(spec.HealthChecks[0].IsSameAs(expected));
    }
}
