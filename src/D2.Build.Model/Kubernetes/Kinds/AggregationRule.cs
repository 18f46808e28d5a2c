namespace D2.Build.Kubernetes;

/// <summary>The ClusterRoles whose rules are collected.</summary>
public sealed class AggregationRule : Mapping
{
    /// <summary>Selectors of ClusterRoles; one that matches is enough.</summary>
    public ObjectList<LabelSelector> ClusterRoleSelectors
    {
        get => List<LabelSelector>("clusterRoleSelectors");
        set => Set("clusterRoleSelectors", value);
    }
}
