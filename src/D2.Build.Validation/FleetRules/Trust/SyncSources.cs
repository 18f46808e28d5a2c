using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B5047, D2B5048: a cluster follows the organization's artifact, by a tag that every artifact has.</summary>
internal static class SyncSources
{
    public static IEnumerable<Finding> Check(FleetIndex index) => index.Clusters.SelectMany(cluster => Versions(cluster).Concat(Places(index, cluster)));

    private static IEnumerable<Finding> Versions(ClusterIndex cluster)
    {
        var tag = cluster.Cluster.Channel.Tag;
        if (SemanticVersion.Parse(tag) is not null)
        {
            yield return new Finding(
                Codes.VersionAsChannel, Severity.Warning,
                $"Cluster '{cluster.Cluster.Name}' follows the channel '{tag}', which is a version: it looks for components under that tag as well, and those have "
                + $"versions of their own. To stay on a version of the fleet set FleetTag = \"{tag}\" and leave the channel as it is.",
                cluster.Cluster.Location)
            {
                Text = tag,
            };
        }
    }

    private static IEnumerable<Finding> Places(FleetIndex index, ClusterIndex cluster)
    {
        var organization = index.Fleet.Organization;
        var own = organization.ArtifactUrl(organization.FleetRepository);
        var sync = Fields.Child(cluster.Objects.Instance, "spec", "sync");
        if (sync is not null && Fields.Is(sync, "kind", "OCIRepository") && Fields.IsOther(sync, "url", own))
        {
            var url = Fields.Known(sync, "url")!;
            yield return new Finding(
                Codes.ForeignSync, Severity.Warning,
                $"Cluster '{cluster.Cluster.Name}' reads the fleet from {url}, and pipelines publish it to {own} only; its tenants still pull from "
                + $"{organization.Registry}. Leave Sync.Url out, or make sure that something copies artifacts and signatures there.",
                cluster.Cluster.Location)
            {
                Text = url,
            };
        }
    }
}
