using System.Collections.ObjectModel;

namespace D2.Build.Cli;

/// <summary>A cluster of a fleet, with what it has by itself.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Environment">Its environment; null where it has none.</param>
/// <param name="Tenants">The object that applies what tenants bring; null where the cluster does not.</param>
internal sealed record ClusterDescription(string Name, string? Environment = null, string? Tenants = null) : PlaceDescription
{
    /// <summary>What it replaces in what tenants bring, where that is known.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init => field = value ?? ReadOnlyDictionary<string, string>.Empty; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The tag of the fleet that it stays on; null where it follows a channel.</summary>
    public string? FleetTag { get; init; }

    /// <summary>The channel whose signatures it accepts on that tag; null where it follows one.</summary>
    public string? Channel { get; init; }
}
