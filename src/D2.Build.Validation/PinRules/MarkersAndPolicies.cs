using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>Every marker has its policy, and every policy a pin with a marker.</summary>
internal static class MarkersAndPolicies
{
    public static IEnumerable<Finding> Check(VersionUpdates updates)
    {
        foreach (var policy in updates.Policies.Where(policy => policy.Pin.Marker is null))
        {
            yield return Finding.Of(PinMarkers.WithoutMarker(policy.Pin.Key), policy.Pin.Location, policy.Pin.Key);
        }

        foreach (var chart in updates.UnpinnedCharts)
        {
            yield return Finding.Of(PinMarkers.WithoutPin(chart.Name), chart.Location, chart.Version?.Text);
        }

        var declared = updates.Policies.Select(policy => policy.Pin.Marker?.PolicyReference).ToHashSet(StringComparer.Ordinal);
        foreach (var pin in updates.Pins)
        {
            if (pin.Marker is { } marker && !declared.Contains(marker.PolicyReference))
            {
                yield return Finding.Of(PinMarkers.WithoutPolicy(pin.Key, marker), pin.Location, marker.ToString());
            }
        }
    }
}
