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
    /// A version of the fleet to stay on, such as <c>v1.2.3</c>. Components and applications go on following the channel. Default: the
    /// channel's tag.
    /// </summary>
    public string? FleetTag { get; init; }

    /// <summary>
    /// The identity in the cloud with which this cluster pulls, where <see cref="Organization.Provider"/> says that one does: on AWS the
    /// ARN of a role, on Azure the client ID of a managed identity, on Google Cloud the address of a service account. Default: what
    /// the cloud gives its nodes, or gives source-controller by itself (EKS Pod Identity, GKE principals).
    /// </summary>
    public string? PullIdentity { get; init; }

    /// <summary>
    /// What tenants can use as <c>${NAME}</c>, beside the variables every cluster has. Copied to every tenant: nothing secret.
    /// </summary>
    public TextMap Variables { get; init; } = new();

    /// <summary>
    /// What differs from the conventional FluxInstance, merged member by member:
    /// <c>Instance = { Spec = { Cluster = { Size = ClusterSize.Large } } }</c>. A member set to null is removed.
    /// </summary>
    public FluxInstance Instance { get; init; } = new(file, line);

    /// <summary>
    /// Variables that something outside the fleet adds to the cluster's ConfigMap, such as Terraform: they may be used, and
    /// their values are not known here. Default none.
    /// </summary>
    public IReadOnlyList<string> ExternalVariables { get; init; } = [];

    /// <summary>
    /// The range of Flux versions, such as <c>2.9.x</c>. The operator installs the newest that it allows and knows. Default
    /// <c>2.x</c>: every new minor, which is not for production.
    /// </summary>
    public string FluxVersion { get; init; } = "2.x";

    /// <summary>
    /// The oldest Kubernetes that the cluster may run, such as <c>1.31</c>: objects keep to API versions it serves. Default: one
    /// that is still maintained.
    /// </summary>
    public string? KubernetesVersion { get; init; }

    /// <summary>How Flux Operator keeps itself up to date. Null: it is managed elsewhere.</summary>
    public OperatorRelease? Operator { get; init; } = new();

    /// <summary>False for a cluster that runs no tenants, such as the one for update automation. Default true.</summary>
    public bool ReconcilesTenants { get; init; } = true;

    /// <summary>
    /// False leaves it out of the end-to-end runs, in which pipelines bring each cluster up in kind. One that pulls with a cloud's
    /// identity, itself or by its tenants, is left out in any case, since kind has none. Default true.
    /// </summary>
    public bool EndToEnd { get; init; } = true;

    /// <summary>The update automation that runs here. Default none.</summary>
    public UpdateAutomation? Automation { get; init; }

    /// <summary>More resources for this cluster alone. No variables are replaced in them.</summary>
    public ResourceList Resources { get; init; } = [];
}
