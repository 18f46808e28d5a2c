using System.Runtime.CompilerServices;
using D2.Build.Flux;

namespace D2.Build;

/// <summary>
/// A cluster of the fleet: everything under <c>clusters/&lt;name&gt;</c>, which its FluxInstance reconciles.
/// </summary>
/// <param name="name">The cluster's name and folder. DNS-1123 label.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class Cluster(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Declaration(name, file, line)
{
    /// <summary>The overlay its tenants apply, and the variable <c>ENVIRONMENT</c>: <c>staging</c>, <c>production</c>, …</summary>
    public required string Environment { get; init; }

    /// <summary>The tag it follows and the signatures it accepts. Default <see cref="Channel.Latest"/>.</summary>
    public Channel Channel { get; init; } = Channel.Latest;

    /// <summary>
    /// What tenants can use as <c>${NAME}</c>, beside the variables every cluster has. Copied to every tenant: nothing secret.
    /// </summary>
    public TextMap Variables { get; init; } = new();

    /// <summary>
    /// What differs from the conventional FluxInstance, merged member by member:
    /// <c>Instance = { Spec = { Cluster = { Size = ClusterSize.Large } } }</c>. A member set to null is removed.
    /// </summary>
    public FluxInstance Instance { get; init; } = new(file, line);

    /// <summary>How Flux Operator keeps itself up to date. Null: it is managed elsewhere.</summary>
    public OperatorRelease? Operator { get; init; } = new();

    /// <summary>False for a cluster that runs no tenants, such as the one for update automation. Default true.</summary>
    public bool ReconcilesTenants { get; init; } = true;

    /// <summary>The update automation that runs here. Default none.</summary>
    public UpdateAutomation? Automation { get; init; }

    /// <summary>More resources for this cluster alone. No variables are replaced in them.</summary>
    public ResourceList Resources { get; init; } = [];
}
