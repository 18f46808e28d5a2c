namespace D2.Build.Validation;

/// <summary>Kustomization and HelmRelease.</summary>
internal static class ControllerConflicts
{
    private static readonly Conflict KubeConfig =
        new("spec.kubeConfig", NotOneKubeConfig, "Exactly one of configMapRef and secretRef has to be set.");

    public static KindConflicts Kustomization { get; } = new("kustomize.toolkit.fluxcd.io", "Kustomization", [KubeConfig]);

    public static KindConflicts HelmRelease { get; } = new("helm.toolkit.fluxcd.io", "HelmRelease",
    [
        new("spec", NotOneChart, "Exactly one of chart and chartRef has to be set."),
        KubeConfig,
        new("spec.install.strategy", RetryIntervalOfRemediation, "retryInterval is not for the strategy RemediateOnFailure; use RetryOnFailure."),
        new("spec.upgrade.strategy", RetryIntervalWithoutRetry, "retryInterval is for the strategy RetryOnFailure only."),
    ]);

    private static bool NotOneKubeConfig(Mapping kubeConfig) =>
        Fields.Has(kubeConfig, "configMapRef") == Fields.Has(kubeConfig, "secretRef");

    private static bool NotOneChart(Mapping spec) => Fields.Has(spec, "chart") == Fields.Has(spec, "chartRef");

    private static bool RetryIntervalOfRemediation(Mapping strategy) =>
        Fields.Has(strategy, "retryInterval") && Fields.Is(strategy, "name", "RemediateOnFailure");

    private static bool RetryIntervalWithoutRetry(Mapping strategy) =>
        Fields.Has(strategy, "retryInterval") && Fields.IsOther(strategy, "name", "RetryOnFailure");
}
