namespace D2.Build.Cli;

/// <summary>What inventory prints.</summary>
/// <param name="Artifacts">The project's artifacts.</param>
/// <param name="Clusters">The clusters of a fleet that were asked for, each with what tenants bring to it.</param>
internal sealed record InventoryOutput(IReadOnlyList<HoldingsOutput> Artifacts, IReadOnlyList<HoldingsOutput> Clusters);
