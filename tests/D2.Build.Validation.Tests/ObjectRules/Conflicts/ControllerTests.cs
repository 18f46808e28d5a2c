using D2.Build.Flux;

namespace D2.Build.Validation.Tests.ObjectRules.Conflicts;

public class ControllerTests : ConflictTest
{
    [Fact]
    public void AKubeConfigOfAKustomizationHasOneOrigin()
    {
        var kustomization = new FluxKustomization("apps")
        {
            Spec = { Interval = "1h", Prune = true, SourceRef = { Kind = KustomizationSourceKind.OciRepository, Name = "apps" } },
        };
        AssertSilent(kustomization);

        kustomization.Spec.KubeConfig = new();
        AssertConflict("spec.kubeConfig", "Exactly one", kustomization);

        kustomization.Spec.KubeConfig.SecretRef = "kubeconfig";
        AssertSilent(kustomization);

        kustomization.Spec.KubeConfig.ConfigMapRef = "kubeconfig";
        AssertConflict("spec.kubeConfig", "Exactly one", kustomization);
    }

    [Fact]
    public void AKustomizationOfKustomizeIsNotMeant() => AssertSilent(
        new KubernetesObject("kustomize.config.k8s.io/v1beta1", "Kustomization", "apps")
        {
            ["spec"] = new Mapping { ["kubeConfig"] = new Mapping() },
        });

    [Fact]
    public void AReleaseHasOneChart()
    {
        var release = new HelmRelease("web") { Spec = { Interval = "1h" } };
        AssertConflict("spec", "chart and chartRef", release);

        release.Spec.ChartRef = new() { Kind = HelmChartReferenceKind.OciRepository, Name = "web" };
        AssertSilent(release);

        release.Spec.Chart = new()
        {
            Spec = { Chart = "web", SourceRef = { Kind = HelmChartSourceKind.HelmRepository, Name = "charts" } },
        };
        AssertConflict("spec", "chart and chartRef", release);
    }

    [Fact]
    public void AKubeConfigOfAReleaseHasOneOrigin()
    {
        var release = Release();
        release.Spec.KubeConfig = new() { SecretRef = "kubeconfig", ConfigMapRef = "kubeconfig" };
        AssertConflict("spec.kubeConfig", "Exactly one", release);

        release.Spec.KubeConfig.SecretRef = null!;

        AssertSilent(release);
    }

    [Fact]
    public void AnInstallationThatIsUndoneIsNotRetried()
    {
        var release = Release();
        release.Spec.Install.Strategy = new() { Name = ReleaseStrategyName.RemediateOnFailure, RetryInterval = "5m" };
        AssertConflict("spec.install.strategy", "retryInterval", release);

        release.Spec.Install.Strategy.Name = ReleaseStrategyName.RetryOnFailure;

        AssertSilent(release);
    }

    [Fact]
    public void AnUpgradeThatIsUndoneIsNotRetried()
    {
        var release = Release();
        release.Spec.Upgrade.Strategy = new() { Name = ReleaseStrategyName.RemediateOnFailure, RetryInterval = "5m" };
        AssertConflict("spec.upgrade.strategy", "retryInterval", release);

        release.Spec.Upgrade.Strategy.RetryInterval = null;

        AssertSilent(release);
    }

    private static HelmRelease Release() =>
        new("web") { Spec = { Interval = "1h", ChartRef = { Kind = HelmChartReferenceKind.OciRepository, Name = "web" } } };
}
