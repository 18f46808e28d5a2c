using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B5027: the manifests that Flux is installed from are those of the verified operator, or pinned.</summary>
internal static class Distribution
{
    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from cluster in index.Clusters
        let distribution = Fields.Child(cluster.Objects.Instance, "spec", "distribution")
        let artifact = distribution is null ? null : Fields.Known(distribution, "artifact")
        where artifact is not null && !artifact.Contains("@sha256:", StringComparison.Ordinal)
        select new Finding(
            Codes.UnverifiedDistribution, Severity.Warning,
            $"Cluster '{cluster.Cluster.Name}' installs Flux from {artifact}: the operator does not verify it, and applies it as cluster admin. Leave "
            + "Distribution.Artifact out to use the manifests in the operator's own signed release, or pin a digest, '…@sha256:…'.",
            cluster.Cluster.Location)
        {
            Text = artifact,
        };
}
