using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B4080: an object that asks for a cloud identity of its own gets one.</summary>
internal static class ObjectIdentities
{
    private static readonly string[] Providers = ["aws", "azure", "gcp"];

    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from place in index.Places
        let refusing = place.Clusters.FirstOrDefault(cluster => !HandsOut(cluster))
        where refusing is not null
        from placed in place.Table.All.DistinctBy(placed => placed.Resource)
        where placed.Key.Group is ApiGroups.Source or ApiGroups.Image
        let spec = Fields.Child(placed.Resource, "spec")
        let provider = placed.Text("spec", "provider")
        let account = placed.Text("spec", "serviceAccountName")
        // A Secret comes first, and then nobody asks.
        where account is not null && Array.IndexOf(Providers, provider) >= 0 && !Fields.Has(spec, "secretRef")
        select new Finding(
            Codes.ObjectIdentity, Severity.Error,
            $"{placed} is to log in to {provider} as account '{account}', and Flux on cluster '{refusing.Cluster.Name}' knows identities of its controllers only: "
            + "the object stalls. Leave ServiceAccountName out, or set Instance.Spec.Cluster.ObjectLevelWorkloadIdentity on every such cluster.",
            placed.Location)
        {
            Text = account,
        };

    private static bool HandsOut(ClusterIndex cluster) =>
        Fields.Child(cluster.Objects.Instance, "spec", "cluster") is { } settings && Fields.Is(settings, "objectLevelWorkloadIdentity", "true");
}
