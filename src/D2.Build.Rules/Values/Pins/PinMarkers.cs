namespace D2.Build.Rules;

/// <summary>Markers beside each other and beside their policies.</summary>
public static class PinMarkers
{
    /// <summary>Checks that a marker is for the namespace of its file.</summary>
    /// <param name="key">The pin's key.</param>
    /// <param name="marker">Its marker.</param>
    /// <param name="expected">The namespace whose automation edits the file.</param>
    public static Violation? CheckNamespace(string key, SetterMarker marker, string expected) =>
        string.Equals(marker.Namespace, expected, StringComparison.Ordinal)
            ? null
            : new(
                Codes.MarkerNamespace,
                $"The marker of '{key}' names the namespace '{marker.Namespace}', but the policies of this file are in '{expected}'. "
                + $"Flux sets only what policies of its own namespace decide: write {expected}:{marker.Policy}.");

    /// <summary>What is said about the second of two pins with the same marker.</summary>
    /// <param name="key">The pin's key.</param>
    /// <param name="marker">The marker.</param>
    /// <param name="first">The key of the pin that has it already.</param>
    public static Violation Duplicate(string key, SetterMarker marker, string first) => new(
        Codes.DuplicateMarker,
        $"'{key}' and '{first}' have the same marker {marker}, so they are one version written twice. Keep one of them.");

    /// <summary>What is said about a marker that no policy answers to.</summary>
    /// <param name="key">The pin's key.</param>
    /// <param name="marker">The marker.</param>
    public static Violation WithoutPolicy(string key, SetterMarker marker) => new(
        Codes.MarkerWithoutPolicy,
        $"Nothing declares the policy {marker.PolicyReference} that the marker of '{key}' names, so Flux never bumps it. Declare a "
        + "VersionPolicy for the pin, or remove the marker.");

    /// <summary>What is said about a pin that has a policy and no marker.</summary>
    /// <param name="key">The pin's key.</param>
    public static Violation WithoutMarker(string key) => new(
        Codes.PolicyWithoutMarker,
        $"A VersionPolicy follows '{key}', but there is no marker behind its value, so Flux never bumps it. Write "
        + $"# {{\"{SetterMarker.Key}\": \"namespace:policy:tag\"}} behind the value.");

    /// <summary>What is said about a chart that is bumped and not pinned.</summary>
    /// <param name="chart">The chart's release.</param>
    public static Violation WithoutPin(string chart) => new(
        Codes.PolicyWithoutMarker,
        $"The chart '{chart}' says how its version is bumped, but the version is not from a pins file, so there is nothing to bump. "
        + "Move it to versions.yaml, with a marker behind it, and write Version = Pins.….");

    /// <summary>What is said about a digest whose policy does not look digests up.</summary>
    /// <param name="key">The pin's key.</param>
    /// <param name="marker">The marker.</param>
    public static Violation DigestNotReflected(string key, SetterMarker marker) => new(
        Codes.DigestNotReflected,
        $"'{key}' is a digest, but the policy {marker.PolicyReference} does not look digests up. Set its Digests to IfNotPresent or Always.");
}
