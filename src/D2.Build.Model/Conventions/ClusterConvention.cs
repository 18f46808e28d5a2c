using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build;

/// <summary>Everything a cluster declaration stands for.</summary>
internal static class ClusterConvention
{
    public static ClusterObjects Expand(Organization organization, Cluster cluster)
    {
        var release = cluster.Operator;
        var objects = new ClusterObjects(cluster)
        {
            Instance = InstanceConvention.Expand(organization, cluster),
            Operator = release is null ? null : OperatorConvention.Expand(cluster, release),
            OperatorValues = release is { ValuesIn: OperatorValues.ConfigMap } ? OperatorConvention.Values(release) : null,
            RuntimeInfo = RuntimeInfo(organization, cluster),
            SigningKeys = organization.Trust is KeyTrust keys ? SigningKeys(keys, cluster) : null,
            Tenants = cluster.ReconcilesTenants ? Tenants(cluster) : null,
            Automation = cluster.Automation is { } automation ? AutomationConvention.Expand(organization, automation) : null,
            Resources = [.. cluster.Resources.Cast<KubernetesObject>()],
        };
        foreach (var resource in objects.All)
        {
            Finishing.Apply(resource, cluster.Customize);
        }

        return objects;
    }

    private static ConfigMap RuntimeInfo(Organization organization, Cluster cluster)
    {
        var channel = cluster.Channel;
        var info = new ConfigMap(Conventional.RuntimeInfo, cluster.Location.File, cluster.Location.Line)
        {
            Namespace = Conventional.FluxNamespace,
            Labels = { ["toolkit.fluxcd.io/runtime"] = "true" },
            Operator = { Watch = true },
            // Terraform may add keys of its own to the same ConfigMap: they are kept.
            Kustomize = { Ssa = SsaMode.Merge },
            Data =
            {
                [Conventional.ArtifactTag.Name] = channel.Tag,
                [Conventional.Environment.Name] = cluster.Environment,
                [Conventional.ClusterName.Name] = cluster.Name,
            },
        };
        if (cluster.ReconcilesTenants && organization.Trust.NamesIdentities)
        {
            if (organization.Forge.HasNamedWorkflows)
            {
                info.Data[Conventional.SubjectWorkflow.Name] = channel.Components.Name;
            }

            info.Data[Conventional.SubjectGitRef.Name] = channel.Components.Ref.Pattern;
        }

        info.Data.Merge(cluster.Variables);
        return info;
    }

    // Public halves only, so that a new key comes with a commit, signed by the old one.
    private static Secret SigningKeys(KeyTrust keys, Cluster cluster)
    {
        var secret = new Secret(keys.Secret!, cluster.Location.File, cluster.Location.Line)
        {
            Namespace = Conventional.FluxNamespace,
            Operator = { Watch = true },
            Type = "Opaque",
        };
        foreach (var (name, key) in keys.Entries)
        {
            secret.StringData[name] = key;
        }

        return secret;
    }

    private static FluxKustomization Tenants(Cluster cluster) =>
        new(Conventional.TenantsFolder, cluster.Location.File, cluster.Location.Line)
        {
            Namespace = Conventional.FluxNamespace,
            Spec =
            {
                ServiceAccountName = Conventional.OperatorName,
                Interval = "12h",
                RetryInterval = "3m",
                // Its readiness is what bootstraps and tests wait for, so it has to be that of the tenants.
                Wait = true,
                Timeout = "10m",
                Path = $"./{Conventional.TenantsFolder}",
                Prune = true,
                SourceRef = { Kind = KustomizationSourceKind.OciRepository, Name = Conventional.SyncSource },
                PostBuild = { SubstituteFrom = [SubstituteReference.ConfigMap(Conventional.RuntimeInfo)] },
            },
        };
}
