using System.Globalization;
using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B4014: what a cluster's Flux is asked to do, its version can.</summary>
internal static class Features
{
    private const string OwnRoot = "trustedRootSecretRef";

    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from place in index.Places
        let oldest = place.Clusters.MinBy(cluster => cluster.FluxMinor)
        where oldest is not null
        from placed in place.Table.All.DistinctBy(placed => placed.Resource)
        from need in Needs(placed)
        where need.Minor > oldest.FluxMinor
        select new Finding(
            Codes.FeatureNotInVersion, Severity.Warning,
            $"{placed}: {need.What} needs Flux 2.{Text(need.Minor)}, and cluster '{oldest.Cluster.Name}' runs 2.{Text(oldest.FluxMinor)}. "
            + "Raise FluxVersion there, or do without.",
            placed.Location)
        {
            Text = need.Text,
        };

    private static IEnumerable<(string What, string Text, int Minor)> Needs(PlacedObject placed)
    {
        var spec = Fields.Child(placed.Resource, "spec");
        if (placed.Key.Group is ApiGroups.Source or ApiGroups.Operator && VerifiesWithOwnRoot(spec))
        {
            yield return ($"verify.{OwnRoot}", OwnRoot, 9);
        }

        switch (placed.Key)
        {
            case { Group: ApiGroups.Operator, Kind: "FluxInstance" } when Fields.Texts(spec, "components").Contains("source-watcher", StringComparer.Ordinal):
                yield return ("source-watcher", nameof(FluxComponent.SourceWatcher), 7);
                break;
            case { Group: ApiGroups.Kustomize } when Fields.Child(spec, "postBuild")?.ContainsKey("substituteStrategy") == true:
                yield return ("postBuild.substituteStrategy", "SubstituteStrategy", 9);
                break;
            case { Group: ApiGroups.Kustomize } when spec?.ContainsKey("ignore") == true:
                yield return ("ignore", "Ignore", 9);
                break;
            case { Group: ApiGroups.Source, Kind: "GitRepository" } when string.Equals(placed.Text("spec", "provider"), "aws", StringComparison.Ordinal):
                yield return ("the provider aws of a GitRepository", "Aws", 9);
                break;
            case { Group: ApiGroups.Helm } when spec?.ContainsKey("postRenderStrategy") == true:
                yield return ("postRenderStrategy", "PostRenderStrategy", 9);
                break;
        }
    }

    // A source says it in a field, the FluxInstance in a patch.
    private static bool VerifiesWithOwnRoot(Mapping? spec) =>
        Fields.Child(spec, "verify")?.ContainsKey(OwnRoot) == true
        || Fields.Items(Fields.Child(spec, "kustomize"), "patches").Any(patch => Fields.Known(patch, "patch")?.Contains(OwnRoot, StringComparison.Ordinal) == true);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
