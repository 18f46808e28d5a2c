using D2.Build.Flux;

namespace D2.Build;

/// <summary>The objects a fleet consists of, ready to be checked and written.</summary>
/// <param name="Fleet">The declarations.</param>
/// <param name="Clusters">What each cluster reconciles by itself.</param>
/// <param name="Tenants">The ResourceSets of the tenants, in the order of <see cref="Fleet.Tenants"/>.</param>
public sealed record FleetObjects(Fleet Fleet, IReadOnlyList<ClusterObjects> Clusters, IReadOnlyList<ResourceSet> Tenants);
