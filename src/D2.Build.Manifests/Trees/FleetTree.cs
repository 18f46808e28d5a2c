namespace D2.Build.Manifests;

/// <summary>
/// The folders and files of a fleet: <c>clusters/&lt;cluster&gt;/…</c>, applied by the cluster's FluxInstance, and
/// <c>tenants/…</c>, applied by every cluster with tenants.
/// </summary>
public static class FleetTree
{
    /// <summary>Lays out the objects of a fleet.</summary>
    /// <param name="objects">The objects.</param>
    public static IEnumerable<ManifestFile> Lay(FleetObjects objects)
    {
        foreach (var cluster in objects.Clusters)
        {
            foreach (var file in ClusterTree.Lay(cluster))
            {
                yield return file;
            }
        }

        foreach (var tenant in objects.Tenants)
        {
            yield return new($"tenants/{tenant.Name}.yaml", [tenant], tenant.Location);
        }

        foreach (var resource in objects.Fleet.Resources)
        {
            yield return new($"tenants/{ObjectFileNames.Of(resource)}.yaml", [resource], resource.Location);
        }
    }
}
