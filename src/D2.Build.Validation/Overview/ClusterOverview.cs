namespace D2.Build.Validation;

/// <summary>One cluster of a fleet.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Environment">Its environment.</param>
/// <param name="Tenants">The object that applies what tenants bring; null where the cluster does not.</param>
/// <param name="Own">What it has by itself.</param>
internal sealed record ClusterOverview(string Name, string? Environment, ObjectKey? Tenants, PlaceOverview Own);
