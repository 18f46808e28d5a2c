namespace D2.Build.Generators.Schemas.Specs;

/// <summary>A unit and where it is declared.</summary>
/// <param name="Unit">What is generated.</param>
/// <param name="Place">Where it comes from.</param>
internal sealed record PlacedUnitSpec(UnitSpec Unit, PlaceSpec Place);
