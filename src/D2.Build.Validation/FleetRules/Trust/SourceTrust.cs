using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B5041: a source of an own artifact demands the kind of signature that the organization makes.</summary>
internal static class SourceTrust
{
    // How the fields of a stanza tell the kinds apart, in a patch as well as in an object.
    private static readonly string[] Told = ["matchOIDCIdentity", "secretRef", "trustedRootSecretRef"];

    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var made = Kind(index.Fleet.Organization.Verification("", "", ""));
        return OfSync(index, made).Concat(OfSources(index, made));
    }

    private static IEnumerable<Finding> OfSources(FleetIndex index, string made) =>
        from place in index.Places
        from source in place.Table.OfKind(ApiGroups.Source, "OCIRepository").DistinctBy(source => source.Resource)
        let verify = Fields.Child(source.Resource, "spec", "verify")
        where verify is not null && index.Own.RepositoryOf(source.Text("spec", "url") ?? "") is not null
        let demanded = Kind(verify)
        where !string.Equals(demanded, made, StringComparison.Ordinal)
        select Report(source.ToString(), demanded, made, source.Location);

    private static IEnumerable<Finding> OfSync(FleetIndex index, string made) =>
        from cluster in index.Clusters
        from patch in cluster.Objects.Instance.Spec.Kustomize.Patches.OfType<KustomizePatch>()
        let text = patch.Patch ?? ""
        where text.Contains("/spec/verify", StringComparison.Ordinal)
        let demanded = Kind(text)
        where !string.Equals(demanded, made, StringComparison.Ordinal)
        select Report($"The sync source of cluster '{cluster.Cluster.Name}'", demanded, made, cluster.Cluster.Location);

    private static string Kind(Mapping verify) =>
        $"{Fields.Known(verify, "provider") ?? "cosign"}, {string.Join(", ", Told.Where(verify.ContainsKey))}";

    // A patch is text to us.
    private static string Kind(string patch)
    {
        var lines = patch.Split('\n').Select(line => line.Trim()).ToArray();
        var provider = lines.FirstOrDefault(line => line.StartsWith("provider: ", StringComparison.Ordinal))?["provider: ".Length..].Trim('"', '\'') ?? "cosign";
        return $"{provider}, {string.Join(", ", Told.Where(field => lines.Contains(field + ":", StringComparer.Ordinal)))}";
    }

    private static Finding Report(string what, string demanded, string made, SourceLocation at) => new(
        Codes.OtherTrust, Severity.Error,
        $"{what} verifies by {demanded}, and the organization's artifacts are signed for {made}: nothing it publishes is accepted. Use Organization.Verification.",
        at);
}
