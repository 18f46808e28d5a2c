using D2.Build.Flux;

namespace D2.Build;

/// <summary>A Kustomization that a tenant gives, to depend on. Converts to a dependency on its being ready now.</summary>
/// <param name="Name">The Kustomization's name.</param>
/// <param name="Namespace">Its namespace.</param>
public sealed record KustomizationReference(string Name, string Namespace)
{
    /// <summary>
    /// A dependency on its having been ready at least once: orders the first installation, and a later outage of it does
    /// not hold back its dependants.
    /// </summary>
    public ResourceSetDependency ReadyOnce
    {
        get
        {
            var dependency = new ResourceSetDependency { IsReadyOnce = true };
            dependency.Merge((ResourceSetDependency)this);
            dependency.ReadyExpr = "status.observedGeneration >= 0";
            return dependency;
        }
    }

    /// <summary>A dependency on its being ready.</summary>
    /// <param name="reference">The Kustomization.</param>
    public static implicit operator ResourceSetDependency(KustomizationReference reference) => new()
    {
        ApiVersion = "kustomize.toolkit.fluxcd.io/v1",
        Kind = "Kustomization",
        Name = reference.Name,
        Namespace = reference.Namespace,
        Ready = true,
    };
}
