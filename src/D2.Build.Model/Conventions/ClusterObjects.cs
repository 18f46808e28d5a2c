using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build;

/// <summary>The objects that a cluster declaration stands for, before they are laid out as files.</summary>
/// <param name="Cluster">The declaration.</param>
public sealed record ClusterObjects(Cluster Cluster)
{
    /// <summary>Flux itself and what it is synced from.</summary>
    public required FluxInstance Instance { get; init; }

    /// <summary>The operator's own upgrades; null where it is managed elsewhere.</summary>
    public ResourceSet? Operator { get; init; }

    /// <summary>The values of the operator's chart, where they are a file of their own.</summary>
    public Mapping? OperatorValues { get; init; }

    /// <summary>The cluster's variables.</summary>
    public required ConfigMap RuntimeInfo { get; init; }

    /// <summary>The public keys it verifies artifacts with; null where it verifies otherwise.</summary>
    public Secret? SigningKeys { get; init; }

    /// <summary>What applies the tenants; null for a cluster without.</summary>
    public FluxKustomization? Tenants { get; init; }

    /// <summary>The update automation, where it runs here.</summary>
    public ResourceSet? Automation { get; init; }

    /// <summary>The cluster's own further resources.</summary>
    public IReadOnlyList<KubernetesObject> Resources { get; init; } = [];

    /// <summary>All of them.</summary>
    public IEnumerable<KubernetesObject> All =>
        new KubernetesObject?[] { Instance, Operator, RuntimeInfo, SigningKeys, Tenants, Automation }.OfType<KubernetesObject>().Concat(Resources);
}
