namespace D2.Build.Validation;

/// <summary>The pins that each policy bumps: those whose markers name it.</summary>
internal sealed class PinsByPolicy(VersionUpdates updates)
{
    private readonly ILookup<string, VersionPin> pins = updates.Pins
        .Where(pin => pin.Marker is not null).ToLookup(pin => pin.Marker!.PolicyReference, StringComparer.Ordinal);

    public IEnumerable<VersionPin> Of(VersionPolicy policy) => policy.Pin.Marker is { } own ? pins[own.PolicyReference] : [];
}
