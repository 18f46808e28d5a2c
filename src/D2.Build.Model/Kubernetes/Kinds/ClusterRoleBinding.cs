using System.Runtime.CompilerServices;

namespace D2.Build.Kubernetes;

/// <summary>Gives permissions in the whole cluster (<c>rbac.authorization.k8s.io/v1</c>). Cluster-scoped.</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ClusterRoleBinding(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : KubernetesObject("rbac.authorization.k8s.io/v1", "ClusterRoleBinding", name, file, line)
{
    /// <summary>The ClusterRole; cannot be changed later. Required.</summary>
    public RoleReference RoleRef { get => Child<RoleReference>("roleRef"); set => Set("roleRef", value); }

    /// <summary>Who gets the permissions.</summary>
    public ObjectList<Subject> Subjects { get => List<Subject>("subjects"); set => Set("subjects", value); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["apiVersion", "kind", "metadata", "roleRef"];
}
