namespace D2.Build.Kubernetes;

/// <summary>A kind of role.</summary>
public enum RoleKind
{
    /// <summary>A role of one namespace.</summary>
    Role,

    /// <summary>A role of the cluster.</summary>
    ClusterRole,
}
