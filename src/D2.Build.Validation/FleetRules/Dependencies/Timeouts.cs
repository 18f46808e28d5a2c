using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B4008: whoever waits for something gives it the time that it gives itself.</summary>
internal static class Timeouts
{
    private static readonly TimeSpan DefaultOfSets = TimeSpan.FromMinutes(5);

    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from place in index.Places
        from inner in place.Table.All
        let window = inner.Set is { } set && Fields.Is(set.Spec, "wait", "true") ? WindowOf(set) : null
        where window is not null
        from own in OwnTimes(inner)
        where own > window
        select new Finding(
            Codes.ShortTimeout, Severity.Warning,
            $"{inner} may take {Durations.Text(own)} to become ready, and its ResourceSet waits {Durations.Text(window.Value)} only: it fails while all is "
            + "well. Set Operator.ReconcileTimeout of the set above that, or a shorter timeout here.",
            inner.Location);

    private static TimeSpan? WindowOf(KubernetesObject set) =>
        Fields.Child(set, "metadata", "annotations") is { } annotations && annotations.ContainsKey("fluxcd.controlplane.io/reconcileTimeout")
            ? Durations.Parse(Fields.Known(annotations, "fluxcd.controlplane.io/reconcileTimeout") ?? "")
            : DefaultOfSets;

    /// <summary>How long an object of Flux itself waits for what it applies.</summary>
    private static IEnumerable<TimeSpan> OwnTimes(PlacedObject inner)
    {
        string?[] texts = inner.Key switch
        {
            { Group: ApiGroups.Kustomize, Kind: "Kustomization" } when Fields.Is(Fields.Child(inner.Resource, "spec"), "wait", "true") =>
                [inner.Text("spec", "timeout")],
            { Group: ApiGroups.Helm, Kind: "HelmRelease" } =>
                [inner.Text("spec", "timeout"), inner.Text("spec", "install", "timeout"), inner.Text("spec", "upgrade", "timeout")],
            _ => [],
        };
        return texts.Select(text => text is null ? null : Durations.Parse(text)).OfType<TimeSpan>().OrderDescending().Take(1);
    }
}
