using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B4015: production moves to a new minor of Flux or of its operator only when somebody says so.</summary>
internal static class UnboundedVersions
{
    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        foreach (var cluster in index.Clusters.Where(cluster => Environments.IsProduction(cluster.Cluster.Environment)))
        {
            var at = cluster.Cluster.Location;
            if (cluster.FluxRange is { } range && CrossesMinors(range))
            {
                yield return Report(cluster, $"Flux '{range}'", "FluxVersion, such as '2.9.x'", range, at);
            }

            if (cluster.Cluster.Operator is { } release && CrossesMinors(release.Version))
            {
                yield return Report(cluster, $"Flux Operator '{release.Version}'", "Operator.Version, such as '0.59.x'", release.Version, at);
            }
        }
    }

    private static bool CrossesMinors(string range) => VersionSpan.Of(range).Any(span => span.CrossesMinors);

    private static Finding Report(ClusterIndex cluster, string what, string member, string range, SourceLocation at) => new(
        Codes.UnboundedVersion, Severity.Warning,
        $"The production cluster '{cluster.Cluster.Name}' follows {what}: new minors arrive there by themselves, with whatever they change. Set {member}.",
        at)
    {
        Text = range,
    };
}
