namespace D2.Build.Cli;

/// <summary>A cluster of a fleet, with what it has by itself.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Environment">Its environment; null where it has none.</param>
/// <param name="Tenants">The object that applies what tenants bring; null where the cluster does not.</param>
internal sealed record ClusterDescription(string Name, string? Environment = null, string? Tenants = null) : PlaceDescription;
