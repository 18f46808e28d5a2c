using System.Runtime.CompilerServices;

namespace D2.Build;

/// <summary>
/// The repository that a project's components live in: <c>&lt;registry&gt;/&lt;name&gt;/&lt;component&gt;</c> is the artifact of
/// each. Without this declaration it is the organization's repository for the kind of components the project holds.
/// </summary>
/// <param name="name">The repository, such as <c>d2-infra</c>. DNS-1123 label.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ComponentRepository(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Declaration(name, file, line)
{
    /// <summary>The environments that components have an overlay for, unless they say otherwise. Default staging and production.</summary>
    public IReadOnlyList<string> Environments { get; init; } = ["staging", "production"];

    /// <summary>
    /// The variables that components expect from clusters, beside those every cluster has, each with a sentence about it:
    /// <c>Variables = { ["CLUSTER_DOMAIN"] = "The domain of ingresses." }</c>. The generator makes <c>Vars</c> of them.
    /// </summary>
    public TextMap Variables { get; init; } = new();
}
