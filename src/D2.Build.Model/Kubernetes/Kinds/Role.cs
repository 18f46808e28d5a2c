using System.Runtime.CompilerServices;

namespace D2.Build.Kubernetes;

/// <summary>Permissions within a namespace (<c>rbac.authorization.k8s.io/v1</c>).</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class Role(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : KubernetesObject("rbac.authorization.k8s.io/v1", "Role", name, file, line)
{
    /// <summary>What is permitted.</summary>
    public ObjectList<PolicyRule> Rules { get => List<PolicyRule>("rules"); set => Set("rules", value); }
}
