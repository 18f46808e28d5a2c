using D2.Build.Generators.Specs;

namespace D2.Build.Generators.Schemas.Specs;

/// <summary>What one file gives.</summary>
/// <param name="Units">What is generated.</param>
/// <param name="Places">Where each of them is declared, in the same order.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record SchemaFileSpec(
    EquatableArray<UnitSpec> Units, EquatableArray<PlaceSpec> Places, EquatableArray<ProblemSpec> Problems);
