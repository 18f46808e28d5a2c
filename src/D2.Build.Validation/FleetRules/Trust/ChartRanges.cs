using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B5024, D2B5025: what is pulled, and what automation commits, does not jump to a new major by itself.</summary>
internal static class ChartRanges
{
    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from place in index.Places
        from placed in place.Table.All.DistinctBy(placed => placed.Resource)
        from finding in Judge(place, placed)
        select finding;

    private static IEnumerable<Finding> Judge(IPlace place, PlacedObject placed)
    {
        var production = place.Clusters.FirstOrDefault(cluster => Environments.IsProduction(cluster.Cluster.Environment));
        // The operator's own chart is looked at with the version of Flux.
        if (placed.Key is { Group: ApiGroups.Source, Kind: "OCIRepository" } && production is not null
            && !ReferenceEquals(placed.Set, production.Objects.Operator)
            && placed.Text("spec", "ref", "semver") is { } range && CrossesMajors(range))
        {
            yield return Report(
                Codes.UnboundedRange, placed, range,
                $"production cluster '{production.Cluster.Name}' takes every version in '{range}', new majors too. Name the major, such as '1.x', or a version");
        }

        if (placed.Key is { Group: ApiGroups.Image, Kind: "ImagePolicy" }
            && placed.Text("spec", "policy", "semver", "range") is { } policy && CrossesMajors(policy))
        {
            yield return Report(
                Codes.UnboundedPolicy, placed, policy,
                $"'{policy}' chooses new majors too, and automation commits them. Name the major, such as '1.x'");
        }
    }

    private static bool CrossesMajors(string range) => VersionSpan.Of(range).Any(span => span.CrossesMajors);

    private static Finding Report(DiagnosticCode code, PlacedObject placed, string range, string what) =>
        new(code, code.Severity, $"{placed}: {what}.", placed.Location) { Text = range };
}
