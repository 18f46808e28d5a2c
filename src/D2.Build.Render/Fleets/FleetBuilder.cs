namespace D2.Build.Render;

/// <summary>Puts declarations together to a fleet.</summary>
internal static class FleetBuilder
{
    /// <summary>The fleet; null where the declarations are none.</summary>
    /// <param name="declarations">The declarations.</param>
    /// <param name="contracts">What the repositories of its components promise.</param>
    public static Fleet? Build(Declarations declarations, IReadOnlyList<RepositoryContract> contracts) => declarations.AreFleet
        ? new Fleet(declarations.Organizations[0], declarations.Clusters, declarations.Tenants, declarations.Resources) { Contracts = contracts }
        : null;
}
