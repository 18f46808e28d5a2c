using D2.Build.Generators.Specs;

namespace D2.Build.Generators.Schemas.Specs;

/// <summary>The names that the units of one file take.</summary>
/// <param name="Units">For each unit: its file's name, its place and the types in it.</param>
internal sealed record NamesSpec(EquatableArray<UnitNamesSpec> Units)
{
    public static NamesSpec Of(SchemaFileSpec file) => new(file.Units
        .Zip(file.Places, (unit, place) => new UnitNamesSpec(
            unit.HintName, place, unit.Types.Names.Select(name => $"{unit.Namespace}.{name}").ToEquatableArray()))
        .ToEquatableArray());
}
