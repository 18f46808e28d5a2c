using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B1031 for Secrets of the fleet itself: only a Kustomization that decrypts can apply one that SOPS encrypted.</summary>
internal static class EncryptedSecrets
{
    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from place in index.Places
        from placed in place.Table.OfKind("", "Secret").DistinctBy(placed => placed.Resource)
        where placed.Resource.ContainsKey(EncryptedFiles.Section)
        let reason = Reason(index, place, placed)
        where reason is not null
        select new Finding(Codes.Undecrypted, Severity.Error, $"{placed} is encrypted, and {reason}", placed.Location);

    private static string? Reason(FleetIndex index, IPlace place, PlacedObject placed) => place switch
    {
        _ when placed.Set is not null => "inside of a ResourceSet nothing is decrypted. Declare it by itself.",
        ClusterIndex cluster => SubstitutionPlaces.IsSyncPatched(cluster.Objects, "decryption")
            ? null
            : "the sync of Flux Operator, which applies it, decrypts nothing. Declare it outside of the cluster, for the tenants.",
        _ => index.Clusters.FirstOrDefault(cluster => cluster.Objects.Tenants is { } tenants && Fields.Child(tenants, "spec", "decryption") is not { IsPresent: true }) is { } lacking
            ? $"the Kustomization '{Conventional.TenantsFolder}' of cluster '{lacking.Cluster.Name}' decrypts nothing. Set Spec.Decryption in the cluster's Customize."
            : null,
    };
}
