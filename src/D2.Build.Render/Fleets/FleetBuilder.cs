namespace D2.Build.Render;

/// <summary>Puts declarations together to a fleet.</summary>
internal static class FleetBuilder
{
    /// <summary>The fleet; null where the declarations are none.</summary>
    public static Fleet? Build(Declarations declarations) => declarations.AreFleet
        ? new Fleet(declarations.Organizations[0], declarations.Clusters, declarations.Tenants, declarations.Resources)
        : null;
}
