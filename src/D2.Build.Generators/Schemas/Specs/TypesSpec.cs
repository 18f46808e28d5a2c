using D2.Build.Generators.Specs;

namespace D2.Build.Generators.Schemas.Specs;

/// <summary>The types that one schema becomes.</summary>
/// <param name="Classes">The one for the whole first.</param>
/// <param name="Enums">The enumerations.</param>
internal sealed record TypesSpec(EquatableArray<ClassSpec> Classes, EquatableArray<EnumSpec> Enums)
{
    /// <summary>The names of all types.</summary>
    public IEnumerable<string> Names => Classes.Select(type => type.Name).Concat(Enums.Select(type => type.Name));
}
