using D2.Build.Flux;

namespace D2.Build.Validation.Tests.ObjectRules.Conflicts;

public class SourceTests : ConflictTest
{
    [Fact]
    public void AnAccountForGitNeedsACloud()
    {
        var source = new GitRepository("apps") { Spec = { Interval = "5m", Url = "https://example.com/apps", ServiceAccountName = "reader" } };
        AssertConflict("spec", "azure or aws", source);

        source.Spec.Provider = GitProvider.GitHub;
        AssertConflict("spec", "azure or aws", source);

        source.Spec.Provider = GitProvider.Azure;
        AssertSilent(source);
    }

    [Fact]
    public void OnlyChartsOfHelmRepositoriesAreVerified()
    {
        var chart = new HelmChart("web")
        {
            Spec =
            {
                Chart = "web",
                Interval = "5m",
                SourceRef = { Kind = HelmChartSourceKind.GitRepository, Name = "charts" },
                Verify = { Provider = VerificationProvider.Cosign },
            },
        };
        AssertConflict("spec", "HelmRepository", chart);

        chart.Spec.SourceRef.Kind = HelmChartSourceKind.HelmRepository;

        AssertSilent(chart);
    }

    [Fact]
    public void NamesOfArtifactsAreNamesOfObjectsUnlessThereIsAPattern()
    {
        var generator = Generator("{name}");
        AssertConflict("spec", "pathPattern", generator);

        generator["spec"] = WithPattern(generator);

        AssertSilent(generator);
        AssertSilent(Generator("apps"));
    }

    private static Mapping WithPattern(KubernetesObject generator)
    {
        var spec = (Mapping)generator["spec"].Clone();
        spec["pathPattern"] = "apps/{name}";
        return spec;
    }

    private static KubernetesObject Generator(string artifact) =>
        new("source.extensions.fluxcd.io/v1beta1", "ArtifactGenerator", "apps")
        {
            ["spec"] = new Mapping { ["artifacts"] = new Sequence([new Mapping { ["name"] = artifact }]) },
        };
}
