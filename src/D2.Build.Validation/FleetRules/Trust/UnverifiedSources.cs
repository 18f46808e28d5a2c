using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B5005, D2B5023: every OCI artifact is verified, and one that is not does not move in production.</summary>
internal static class UnverifiedSources
{
    private static readonly string[] Moving = ["latest", "main", "master", "stable", "edge", "nightly", "dev", "develop"];

    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from place in index.Places
        from source in place.Table.OfKind(ApiGroups.Source, "OCIRepository").DistinctBy(source => source.Resource)
        where Fields.Child(source.Resource, "spec")?.ContainsKey("verify") != true
        from finding in Judge(index, place, source)
        select finding;

    private static IEnumerable<Finding> Judge(FleetIndex index, IPlace place, PlacedObject source)
    {
        var url = source.Text("spec", "url") ?? "";
        var isOwn = index.Own.RepositoryOf(url) is not null;
        yield return new Finding(
            Codes.UnverifiedSource, isOwn ? Severity.Error : Severity.Warning,
            $"{source} has no verify: whoever can write to the registry decides what runs here. "
            + (isOwn ? "Set Verify = Organization.Verification(…), as the pipelines sign this artifact." : "Set Verify if its makers sign it."),
            source.Location)
        {
            Text = url,
        };

        var production = place.Clusters.FirstOrDefault(cluster => Environments.IsProduction(cluster.Cluster.Environment));
        if (production is not null && MovingTag(source) is { } tag)
        {
            yield return new Finding(
                Codes.MovingTag, Severity.Warning,
                $"{source} follows the tag '{tag}' without a signature, and production cluster '{production.Cluster.Name}' runs whatever is pushed there. "
                + "Pin a version or a digest.",
                source.Location)
            {
                Text = tag,
            };
        }
    }

    private static string? MovingTag(PlacedObject source)
    {
        var reference = Fields.Child(source.Resource, "spec", "ref");
        if (reference is null || (!reference.ContainsKey("tag") && !reference.ContainsKey("digest") && !reference.ContainsKey("semver")))
        {
            return "latest";
        }

        return !reference.ContainsKey("digest") && !reference.ContainsKey("semver")
            && source.Text(reference, "tag") is { } tag && Moving.Contains(tag, StringComparer.OrdinalIgnoreCase) ? tag : null;
    }
}
