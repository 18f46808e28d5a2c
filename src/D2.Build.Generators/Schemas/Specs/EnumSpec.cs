using D2.Build.Generators.Specs;

namespace D2.Build.Generators.Schemas.Specs;

/// <summary>An enumeration for a text with a fixed set of values.</summary>
/// <param name="Name">The enumeration's name.</param>
/// <param name="Documentation">What it is; plain text with line feeds.</param>
/// <param name="Members">Its members in the order of the schema.</param>
internal sealed record EnumSpec(string Name, string Documentation, EquatableArray<EnumMemberSpec> Members);
