namespace D2.Build.Kubernetes;

/// <summary>A role that is bound. A declared role converts to it.</summary>
public sealed class RoleReference : Mapping
{
    /// <summary>The API group. Default <c>rbac.authorization.k8s.io</c>.</summary>
    public string? ApiGroup { get => Text("apiGroup"); set => Set("apiGroup", value); }

    /// <summary>The kind. Required.</summary>
    public Value<RoleKind>? Kind { get => Get<RoleKind>("kind"); set => Set("kind", value); }

    /// <summary>The name. Required.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["kind", "name"];

    /// <summary>A declared Role.</summary>
    /// <param name="role">The Role; in the namespace of the binding.</param>
    public static implicit operator RoleReference(Role role) => To(RoleKind.Role, role.Name);

    /// <summary>A declared ClusterRole.</summary>
    /// <param name="role">The ClusterRole.</param>
    public static implicit operator RoleReference(ClusterRole role) => To(RoleKind.ClusterRole, role.Name);

    /// <summary>A Role of the binding's namespace.</summary>
    /// <param name="name">The Role's name.</param>
    public static RoleReference Role(string name) => To(RoleKind.Role, name);

    /// <summary>A ClusterRole, such as <c>admin</c> or <c>cluster-admin</c>.</summary>
    /// <param name="name">The ClusterRole's name.</param>
    public static RoleReference ClusterRole(string name) => To(RoleKind.ClusterRole, name);

    private static RoleReference To(RoleKind kind, string? name) => new() { ApiGroup = Subject.RbacGroup, Kind = kind, Name = name };
}
