using System.Text.RegularExpressions;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B6007, D2B6009, D2B6011, D2B6013: admission policies over sources look at all of them, and as they should.</summary>
internal static partial class AdmissionScope
{
    private static readonly string[] Overlooked = ["buckets", "externalartifacts"];

    private static readonly string[] WithoutUrl = ["buckets", "helmcharts", "externalartifacts", "*"];

    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from admission in SourceAdmission.Of(index)
        where admission.Expressions.Any(e => e.Contains("spec.url", StringComparison.Ordinal))
        from found in Judge(admission)
        select new Finding(found.Code, found.Code.Severity, $"{admission.Policy}: {found.Message}", admission.Policy.Location);

    private static IEnumerable<Violation> Judge(SourceAdmission admission)
    {
        var missing = Overlooked.Except(admission.Kinds, StringComparer.Ordinal).ToArray();
        if (missing.Length > 0 && !admission.Kinds.Contains("*", StringComparer.Ordinal))
        {
            yield return new(
                Codes.OverlookedSources,
                $"it does not look at {string.Join(" and ", missing)}, which an admin of a namespace may create, and so pull from anywhere. Add them to its resources.");
        }

        if (!admission.Expressions.Any(e => e.Contains("insecure", StringComparison.Ordinal)))
        {
            yield return new(
                Codes.InsecureSources,
                "it allows 'insecure: true', with which an address on the allowlist is whatever answers there without TLS. Add a validation: "
                + "!has(object.spec.insecure) || !object.spec.insecure.");
        }

        if (admission.Kinds.Intersect(WithoutUrl, StringComparer.Ordinal).FirstOrDefault() is { } kind
            && !admission.Expressions.Any(e => e.Contains("has(object.spec.url)", StringComparison.Ordinal)))
        {
            yield return new(
                Codes.UncheckedField,
                $"it reads object.spec.url, which {(kind is "*" ? "some kinds do" : kind + " do")} not have: the expression fails, and the answer is a denial "
                + "that says nothing. Ask with has(object.spec.url) first.");
        }

        foreach (var (ns, cluster) in Strangers(admission))
        {
            yield return new(
                Codes.StrangeController,
                $"it excepts the account of source-controller in namespace '{ns}', and cluster '{cluster.Cluster.Name}' runs it in "
                + $"'{cluster.Objects.Instance.Namespace}': sources there cannot be deleted any more. Name that namespace.");
        }
    }

    private static IEnumerable<(string Namespace, ClusterIndex Cluster)> Strangers(SourceAdmission admission) =>
        from expression in admission.Expressions
        from match in SourceController().Matches(expression)
        let ns = match.Groups["ns"].Value
        from cluster in admission.Place.Clusters.Where(c => !string.Equals(c.Objects.Instance.Namespace, ns, StringComparison.Ordinal)).Take(1)
        select (ns, cluster);

    [GeneratedRegex("system:serviceaccount:(?<ns>[a-z0-9-]+):source-controller", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SourceController();
}
