using System.Runtime.CompilerServices;

namespace D2.Build.Kubernetes;

/// <summary>
/// Permissions in the whole cluster, or in any namespace it is bound in (<c>rbac.authorization.k8s.io/v1</c>).
/// Cluster-scoped.
/// </summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ClusterRole(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : KubernetesObject("rbac.authorization.k8s.io/v1", "ClusterRole", name, file, line)
{
    /// <summary>Collects the rules of other ClusterRoles; <see cref="Rules"/> is then overwritten by the cluster.</summary>
    public AggregationRule AggregationRule { get => Child<AggregationRule>("aggregationRule"); set => Set("aggregationRule", value); }

    /// <summary>What is permitted.</summary>
    public ObjectList<PolicyRule> Rules { get => List<PolicyRule>("rules"); set => Set("rules", value); }
}
