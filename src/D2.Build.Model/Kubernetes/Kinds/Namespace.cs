using System.Runtime.CompilerServices;

namespace D2.Build.Kubernetes;

/// <summary>A namespace (<c>v1</c>). Cluster-scoped.</summary>
/// <param name="name">The object's name.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
#pragma warning disable CA1716 // The kind's own name; the languages in which it is a keyword cannot declare fleets.
public sealed class Namespace(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
#pragma warning restore CA1716
    : KubernetesObject("v1", "Namespace", name, file, line)
{
    /// <summary>What is wanted; hardly ever set.</summary>
    public NamespaceSpec Spec { get => Child<NamespaceSpec>("spec"); set => Set("spec", value); }
}
