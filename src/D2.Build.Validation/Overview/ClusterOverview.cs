using System.Collections.ObjectModel;

namespace D2.Build.Validation;

/// <summary>One cluster of a fleet.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Environment">Its environment.</param>
/// <param name="Tenants">The object that applies what tenants bring; null where the cluster does not.</param>
/// <param name="Own">What it has by itself.</param>
internal sealed record ClusterOverview(string Name, string? Environment, ObjectKey? Tenants, PlaceOverview Own)
{
    /// <summary>What it replaces in what tenants bring, where that is known.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The tag of the fleet it stays on; null where it follows its channel.</summary>
    public string? FleetTag { get; init; }

    /// <summary>The tag of its channel.</summary>
    public required string Channel { get; init; }
}
