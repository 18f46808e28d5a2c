using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>
/// What the pins show by themselves. The analyzer says the same in the editor; here it is said again, because a build can run
/// without analyzers and pins come from several files.
/// </summary>
internal static class PinTexts
{
    public static IEnumerable<Finding> Check(VersionUpdates updates)
    {
        var markers = new Dictionary<SetterMarker, VersionPin>();
        foreach (var pin in updates.Pins)
        {
            if (PinValues.Check(pin.Key, pin.Value, pin.Marker) is { } mismatch)
            {
                yield return Finding.Of(mismatch, pin.Location, pin.Value);
            }

            if (pin.Marker is { } marker && !markers.TryAdd(marker, pin))
            {
                yield return Finding.Of(PinMarkers.Duplicate(pin.Key, marker, markers[marker].Key), pin.Location, pin.Key);
            }
        }
    }
}
