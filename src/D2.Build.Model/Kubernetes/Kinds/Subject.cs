namespace D2.Build.Kubernetes;

/// <summary>Someone who gets permissions. A declared ServiceAccount converts to it.</summary>
public sealed class Subject : Mapping
{
    /// <summary>The API group. Default: empty for a ServiceAccount, <c>rbac.authorization.k8s.io</c> otherwise.</summary>
    public string? ApiGroup { get => Text("apiGroup"); set => Set("apiGroup", value); }

    /// <summary>The kind. Required.</summary>
    public Value<SubjectKind>? Kind { get => Get<SubjectKind>("kind"); set => Set("kind", value); }

    /// <summary>The name. Required.</summary>
    public string? Name { get => Text("name"); set => Set("name", value); }

    /// <summary>The namespace of a ServiceAccount; none otherwise.</summary>
    [StringSyntax(nameof(TextFormat.Label))]
    public string? Namespace { get => Text("namespace"); set => Set("namespace", value, TextFormat.Label); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["kind", "name"];

    internal const string RbacGroup = "rbac.authorization.k8s.io";

    /// <summary>A declared ServiceAccount.</summary>
    /// <param name="account">The ServiceAccount.</param>
    public static implicit operator Subject(ServiceAccount account) =>
        new() { Kind = SubjectKind.ServiceAccount, Name = account.Name, Namespace = account.Namespace };

    /// <summary>A ServiceAccount.</summary>
    /// <param name="name">The ServiceAccount's name.</param>
    /// <param name="namespace">The ServiceAccount's namespace.</param>
    public static Subject ServiceAccount(string name, string @namespace) =>
        new() { Kind = SubjectKind.ServiceAccount, Name = name, Namespace = @namespace };

    /// <summary>A user.</summary>
    /// <param name="name">The name the cluster's authentication gives them.</param>
    public static Subject User(string name) => new() { ApiGroup = RbacGroup, Kind = SubjectKind.User, Name = name };

    /// <summary>A group of users.</summary>
    /// <param name="name">The name the cluster's authentication gives it.</param>
    public static Subject Group(string name) => new() { ApiGroup = RbacGroup, Kind = SubjectKind.Group, Name = name };
}
