using D2.Build.Flux;
using D2.Build.Testing;
using static D2.Build.Validation.Tests.FleetRules.Fleets;

namespace D2.Build.Validation.Tests.FleetRules.Dependencies;

public sealed class ServedVersionsTests
{
    [Fires("D2B4002")]
    [Fact]
    public void AVersionThatFluxDroppedIsRefusedWhereItRuns()
    {
        var old = AnObject("source.toolkit.fluxcd.io/v1beta2", "OCIRepository");

        var finding = Assert.Single(Unserved([Running("2.7.x", "old"), Running("2.8.x", "new")], old));

        Assert.Equal(
            "OCIRepository 'x' in namespace 'web': Flux 2.8 of cluster 'new' does not serve source.toolkit.fluxcd.io/v1beta2. "
            + "Write source.toolkit.fluxcd.io/v1, or a range of Flux versions that has it.",
            finding.Message);
        Assert.Equal((old.Location, "source.toolkit.fluxcd.io/v1beta2"), (finding.Location, finding.Text));
    }

    [Fact]
    public void AVersionThatFluxDoesNotHaveYetIsRefusedToo() =>
        Assert.Single(Unserved([Running("~2.6.0")], AnObject("image.toolkit.fluxcd.io/v1", "ImageUpdateAutomation")));

    [Silent("D2B4002")]
    [Theory]
    [InlineData("source.toolkit.fluxcd.io/v1beta2", "2.7.x")]
    [InlineData("source.toolkit.fluxcd.io/v1", "2.7.x")]
    [InlineData("source.toolkit.fluxcd.io/v1", "2.x")]
    public void ServedVersionsAreFine(string apiVersion, string flux) =>
        Assert.Empty(Unserved([Running(flux)], AnObject(apiVersion, "OCIRepository")));

    [Fact]
    public void NoKubernetesServesWhatIsGone()
    {
        var finding = Only("D2B4002", Check([ACluster()], [], AnObject("policy/v1beta1", "PodDisruptionBudget")));

        Assert.Contains("no Kubernetes that is still maintained serves policy/v1beta1", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.32", true)]
    [InlineData("1.31", false)]
    [InlineData(null, true)]
    public void TheDeclaredKubernetesDecides(string? version, bool isGone)
    {
        var cluster = new Cluster("staging") { Environment = "staging", KubernetesVersion = version };

        var findings = Check([cluster], [], AnObject("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema"));

        Assert.Equal(isGone ? ["D2B4002"] : [], findings.Select(f => f.Code.Id));
    }

    [Fact]
    public void AdmissionPoliciesNeedAKubernetesThatHasThem()
    {
        var cluster = new Cluster("staging") { Environment = "staging", KubernetesVersion = "1.29" };

        var findings = Check([cluster], [new SourcePolicy("policies") { Allow = ["oci://ghcr.io/acme/"] }]);

        Assert.Equal(["D2B4002", "D2B4002"], findings.Select(f => f.Code.Id));
    }

    internal static Cluster Running(string flux, string name = "staging") => new(name)
    {
        Environment = "staging",
        FluxVersion = flux,
        Instance =
        {
            Spec =
            {
                Components =
                [
                    FluxComponent.SourceController, FluxComponent.KustomizeController, FluxComponent.HelmController,
                    FluxComponent.ImageReflectorController, FluxComponent.ImageAutomationController,
                ],
            },
        },
    };

    private static IEnumerable<Finding> Unserved(Cluster[] clusters, KubernetesObject resource) =>
        Check(clusters, [], resource).Where(finding => finding.Code.Id == "D2B4002");

    private static KubernetesObject AnObject(string apiVersion, string kind) => new(apiVersion, kind, "x") { Namespace = "web" };
}
