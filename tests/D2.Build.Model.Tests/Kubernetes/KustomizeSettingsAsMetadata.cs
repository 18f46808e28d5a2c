namespace D2.Build.Model.Tests.Kubernetes;

public class KustomizeSettingsAsMetadata
{
    private readonly KubernetesObject dashboard = new("v1", "ConfigMap", "dashboard");

    [Fact]
    public void SwitchesAreWrittenAsEnabledOrDisabled()
    {
        dashboard.Kustomize.Substitute = false;
        dashboard.Kustomize.Force = true;

        Assert.Equal("disabled", dashboard.Annotations["kustomize.toolkit.fluxcd.io/substitute"]);
        Assert.Equal("enabled", dashboard.Annotations["kustomize.toolkit.fluxcd.io/force"]);
        Assert.False(dashboard.Kustomize.Substitute);
    }

    [Theory]
    [InlineData(SsaMode.Override, "Override")]
    [InlineData(SsaMode.Merge, "Merge")]
    [InlineData(SsaMode.IfNotPresent, "IfNotPresent")]
    [InlineData(SsaMode.Ignore, "Ignore")]
    public void TheModeOfServerSideApplyIsWrittenByItsName(SsaMode mode, string text)
    {
        dashboard.Kustomize.Ssa = mode;

        Assert.Equal(text, dashboard.Annotations["kustomize.toolkit.fluxcd.io/ssa"]);
        Assert.Equal(mode, dashboard.Kustomize.Ssa);
    }

    [Fact]
    public void NullRemovesASetting()
    {
        dashboard.Kustomize.Prune = false;
        dashboard.Kustomize.Ssa = SsaMode.Merge;

        dashboard.Kustomize.Prune = null;
        dashboard.Kustomize.Ssa = null;

        Assert.Equal(["name"], dashboard.Metadata.Select(member => member.Key));
    }
}
