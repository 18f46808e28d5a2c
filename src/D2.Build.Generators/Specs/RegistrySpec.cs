namespace D2.Build.Generators.Specs;

/// <summary>Every declaration of the project.</summary>
/// <remarks>Values only, see <see cref="FleetSpec"/>.</remarks>
/// <param name="Fleets">The fleet classes, by qualified name.</param>
internal sealed record RegistrySpec(EquatableArray<FleetMembersSpec> Fleets)
{
    public static RegistrySpec Of(IEnumerable<FleetMembersSpec> fleets) =>
        new(fleets.OrderBy(fleet => fleet.Type.QualifiedName, StringComparer.Ordinal).ToEquatableArray());
}
