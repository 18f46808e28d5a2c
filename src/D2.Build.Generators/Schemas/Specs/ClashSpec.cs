using D2.Build.Rules;

namespace D2.Build.Generators.Schemas.Specs;

/// <summary>A unit that cannot be generated because another one has a type of the same name.</summary>
/// <param name="Name">The name of the unit's file.</param>
/// <param name="Place">Where the unit is declared.</param>
/// <param name="Type">The full name of the type.</param>
/// <param name="Owner">The file whose type it is.</param>
internal sealed record ClashSpec(string Name, PlaceSpec Place, string Type, string Owner)
{
    public bool IsOf(PlacedUnitSpec unit) => Place == unit.Place && string.Equals(Name, unit.Unit.HintName, StringComparison.Ordinal);

    public ProblemSpec ToProblem() => new(
        Codes.DuplicateSchemaType,
        $"The type {Type} is already made from {Owner}, so nothing is generated here. Remove one of the two, or give one of the items another Namespace.",
        Place);
}
