using System.Text.RegularExpressions;

namespace D2.Build.Conformance.Tests.Reference;

/// <summary>A deliberate difference from the reference, as listed in docs/corrections.md.</summary>
/// <param name="Number">Its row there.</param>
/// <param name="File">The files, as a regular expression.</param>
/// <param name="Path">The fields, as a regular expression.</param>
/// <param name="Actual">What we give, as a regular expression over the text or JSON; empty for nothing.</param>
public sealed record Correction(int Number, string File, string Path, string Actual)
{
    public static IReadOnlyList<Correction> All { get; } =
    [
        new(1, "clusters/update/flux-system/flux-instance.yaml", @"\.spec\.components", ".*source-.*kustomize-.*helm-.*reflector-.*automation-.*"),
        new(2, "clusters/prod-.*/runtime-info.yaml", @"\.data\.ARTIFACT_SUBJECT_GIT_REF", Regex.Escape(@"refs/tags/[^/]+/v\d+\.\d+\.\d+")),
        new(3, "tenants/infra.yaml", @"\.spec\.dependsOn\[0\]\.readyExpr", ""),
        new(4, "tenants/(apps|infra).yaml", @"\.spec\.resources\[\d\]\.spec\.ref\.tag", Regex.Escape("<< inputs.tag | quote >>")),
        new(5, "tenants/policies.yaml", @"\.spec\.resources\[1\]\.spec\.validations", @".*\.exists\(prefix.*"),
        new(6, "tenants/policies.yaml", @"\.spec\.resources\[1\]\.spec\.matchConditions", @".*:source-controller\\u0022.*"),
        new(7, "clusters/update/.*.yaml", @".*\.metadata\.labels(\.reconcile\.fluxcd\.io/watch)?", ".*Enabled.*"),
        new(8, "tenants/policies.yaml", @"\.spec\.resources\[1\]\.metadata\.annotations\.policy\.fluxcd\.controlplane\.io/role", ".*flux-allowlist.*"),
        new(8, "tenants/policies.yaml", @"\.spec\.resources\[1\]\.spec\.validations", ".*is not on the allowlist: .*"),
        new(8, "clusters/update/automation.yaml", @"\.spec\.resources\[7\]\.spec\.git\.commit\.messageTemplate", ".*Changed.*"),
        new(9, "clusters/prod-.*/flux-instance.yaml", @"\.spec\.distribution\.version", Regex.Escape("2.9.x")),
        new(9, "clusters/prod-.*/flux-operator.yaml", @"\.spec\.resources\[0\]\.spec\.ref\.semver", Regex.Escape("0.59.x")),
        new(15, "clusters/update/automation.yaml", @"\.spec\.resources\[7\]\.spec\.update\.path", Regex.Escape("./")),
        new(10, "clusters/.*/tenants.yaml", @"\.spec\.(wait|timeout)", "true|10m"),
        new(11, "clusters/(staging|prod-.*)/flux-system/flux-instance.yaml", @"\.spec\.distribution\.artifact", ""),
        new(12, "tenants/policies.yaml", @"\.spec\.resources\[1\]\.spec\.matchConstraints\.resourceRules\[0\]\.resources", ".*buckets.*externalartifacts.*"),
        new(12, "tenants/policies.yaml", @"\.spec\.resources\[1\]\.spec\.variables\[0\]\.expression", ".*has.*"),
        new(12, "tenants/policies.yaml", @"\.spec\.resources\[1\]\.spec\.matchConditions", ".*source-watcher.*"),
        new(16, "tenants/(apps|infra).yaml", @"\.spec\.resources\[\d\]\.spec\.timeout", "12m"),
        new(17, "tenants/policies.yaml", @"\.spec\.resources\[0\]\.data\.sources", "oci://.*"),
        new(18, "clusters/update/automation.yaml", @"\.spec\.resources\[Secret/ghcr-auth\]", ".*copyFrom.*"),
        new(14, "clusters/.*/flux-operator.yaml", @"\.spec\.resources\[1\]\.spec\.upgrade\.force", ""),
        new(13, "tenants/policies.yaml", @"\.spec\.resources\[1\]\.spec\.validations", ".*insecure.*"),
    ];

    /// <summary>The differences in the repositories of components, after kustomize.</summary>
    public static IReadOnlyList<Correction> OfComponents { get; } =
    [
        new(20, "d2-apps/.* OCIRepository .*-chart", @"\.spec\.ref\.(tag|semver)", @"(\d+\.\d+\.\d+)?"),
        new(20, "d2-apps/.* OCIRepository .*-chart", @"\.spec\.layerSelector", ".*helm\\.chart\\.content.*copy.*"),
        new(22, "d2-infra/components/cert-manager/controllers/.* HelmRelease cert-manager", @"\.spec\.serviceAccountName", "flux"),
        new(22, "d2-infra/components/cert-manager/controllers/.* HelmRelease cert-manager", @"\.spec\.values\.crds\.keep", "true"),
        new(23, "d2-infra/components/monitoring/controllers/.* HelmRelease kube-prometheus-stack", @"\.spec\.values\.grafana\.admin(Password)?", ".*"),
        new(24, "d2-infra/components/monitoring/controllers/production.* HelmRelease kube-prometheus-stack", @"\.spec\.values\.alertmanager\.enabled", "true"),
        new(24, "d2-infra/components/monitoring/controllers/production.* HelmRelease metrics-server", @"\.spec\.values\.args", @"\[\]"),
        new(21, "d2-infra/components/monitoring/configs/.* ConfigMap flux-grafana-dashboards-.*", @"\.metadata\.annotations", ".*substitute\":\"disabled.*"),
    ];

    /// <summary>The differences in the update policies.</summary>
    public static IReadOnlyList<Correction> OfUpdatePolicies { get; } =
    [
        new(25, ".*", @"\.spec\.policy\.semver\.range", @"\d+\.x"),
    ];

    public bool Explains(Difference difference) =>
        Matches(File, difference.File) && Matches(Path, difference.Path) && Matches(Actual, difference.Actual ?? "");

    private static bool Matches(string pattern, string text) =>
        Regex.IsMatch(text, $@"\A({pattern})\z", RegexOptions.Singleline, TimeSpan.FromSeconds(1));
}
