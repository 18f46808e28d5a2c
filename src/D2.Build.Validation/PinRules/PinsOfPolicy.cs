namespace D2.Build.Validation;

/// <summary>The pins that one policy bumps: those whose markers name it.</summary>
internal static class PinsOfPolicy
{
    public static IEnumerable<VersionPin> Of(VersionPolicy policy, VersionUpdates updates) => policy.Pin.Marker is not { } own
        ? []
        : updates.Pins.Where(pin => string.Equals(pin.Marker?.PolicyReference, own.PolicyReference, StringComparison.Ordinal));
}
