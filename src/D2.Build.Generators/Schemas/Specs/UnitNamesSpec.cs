using D2.Build.Generators.Specs;

namespace D2.Build.Generators.Schemas.Specs;

/// <summary>The names that one unit takes.</summary>
/// <param name="HintName">The name of its file.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Types">The full names of its types.</param>
internal sealed record UnitNamesSpec(string HintName, PlaceSpec Place, EquatableArray<string> Types);
