using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build.Validation.Tests.Reference;

/// <summary>The reference fleet as it was published, before our corrections: what the conventions mend is put back.</summary>
internal static class UpstreamFleet
{
    private const string Stale = "status.conditions.filter(e, e.type == 'Ready').all(e, e.status == 'True')";

    public static Organization Organization { get; } = Organization.OnGitHub("controlplaneio-fluxcd");

    public static Fleet Fleet { get; } = Make();

    private static Fleet Make()
    {
        var policies = Policies();
        var infra = new InfraTenant("infra")
        {
            Components = ["cert-manager", "monitoring"],
            DependsOn = [With(policies, d => d.ReadyExpr = Stale)],
            Timeout = "5m",
        };
        var apps = new AppsTenant("apps")
        {
            Components = ["frontend", "backend"],
            DependsOn = [With(infra["monitoring"].Configs, d => d.ReadyExpr = "status.observedGeneration >= 0")],
            Timeout = "5m",
        };
        var stable = Channel.LatestStable with
        {
            Fleet = Channel.LatestStable.Fleet with { PublishesOn = GitRef.Tags(".*") },
            Components = new("release-artifact", GitRef.Tags(".*")),
        };
        return new(
            Organization,
            [Workload("staging", "staging", Channel.Latest), Workload("prod-eu", "production", stable), Workload("prod-us", "production", stable), Update()],
            [policies, infra, apps], [])
        {
            Contracts = [.. new[] { UpstreamComponents.Infra, UpstreamComponents.Apps }.Select(set => ContractExpansion.Of(set.Expand(NoFiles.Instance)))],
        };
    }

    private static Cluster Workload(string name, string environment, Channel channel) => new(name)
    {
        Environment = environment,
        Channel = channel,
        Variables = { ["CLUSTER_NAME"] = $"{name}-1", ["CLUSTER_DOMAIN"] = $"{name}.example.com" },
        Instance =
        {
            Spec =
            {
                Distribution = { Artifact = "oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:latest" },
                Components =
                [
                    FluxComponent.SourceController, FluxComponent.SourceWatcher, FluxComponent.KustomizeController, FluxComponent.HelmController,
                    FluxComponent.NotificationController,
                ],
            },
        },
        Customize =
        {
            (FluxKustomization k) => (k.Spec.Wait, k.Spec.Timeout) = (null, null),
            (HelmRelease h) => h.Spec.Upgrade.Force = true,
        },
    };

    private static Cluster Update() => new("update")
    {
        Environment = "staging",
        ReconcilesTenants = false,
        Operator = new() { ValuesIn = OperatorValues.Inline },
        Instance =
        {
            Spec =
            {
                Components =
                [
                    FluxComponent.SourceController, FluxComponent.KustomizeController, FluxComponent.ImageReflectorController,
                    FluxComponent.ImageAutomationController,
                ],
            },
        },
        Automation = new()
        {
            Repositories = [new("apps", "d2-apps"), new("infra", "d2-infra")],
            Author = new("controlplaneio-fluxcd-bot", "controlplaneio-fluxcd-bot@users.noreply.github.com"),
        },
        Customize = { (HelmRelease h) => h.Spec.Upgrade.Force = true },
    };

    private static SourcePolicy Policies() => new("policies")
    {
        Allow =
        [
            "https://github.com/controlplaneio-fluxcd/", "oci://ghcr.io/controlplaneio-fluxcd/", "oci://ghcr.io/stefanprodan/charts/",
            "oci://registry-1.docker.io/bitnamicharts/",
        ],
        Kinds = ["gitrepositories", "ocirepositories", "helmrepositories"],
        Customize =
        {
            (ValidatingAdmissionPolicy p) => p.Spec.Variables[0].Expression = "object.spec.url",
            (ValidatingAdmissionPolicy p) => p.Spec.Validations =
                [new() { Expression = "variables.sources.exists_one(prefix, variables.url.startsWith(prefix))" }],
        },
    };

    private static ResourceSetDependency With(ResourceSetDependency dependency, Action<ResourceSetDependency> change)
    {
        change(dependency);
        return dependency;
    }
}
