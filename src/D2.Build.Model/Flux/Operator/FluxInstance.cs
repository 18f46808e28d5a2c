using System.Runtime.CompilerServices;

namespace D2.Build.Flux;

/// <summary>
/// The Flux installation of a cluster and the source it is synchronised from (<c>fluxcd.controlplane.io/v1</c>). A cluster
/// has one: its name is always <c>flux</c>, its namespace <c>flux-system</c> unless set otherwise.
/// </summary>
public sealed class FluxInstance : FluxObject<FluxInstanceSpec>
{
    /// <summary>The Flux installation.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public FluxInstance([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base("fluxcd.controlplane.io/v1", "FluxInstance", "flux", file, line)
        => Namespace = "flux-system";
}
