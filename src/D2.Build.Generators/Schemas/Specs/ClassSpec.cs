using D2.Build.Generators.Specs;

namespace D2.Build.Generators.Schemas.Specs;

/// <summary>A class for an object with known fields.</summary>
/// <param name="Name">The class's name.</param>
/// <param name="Documentation">What it is; plain text with line feeds.</param>
/// <param name="Members">Its properties in the order of the schema.</param>
/// <param name="Schema">What is asked of the fields, as JSON schema.</param>
internal sealed record ClassSpec(string Name, string Documentation, EquatableArray<MemberSpec> Members, string Schema);
