namespace D2.Build.Generators.Schemas.Specs;

/// <summary>A member of an enumeration.</summary>
/// <param name="Value">The text in the manifest.</param>
/// <param name="Name">The member's name.</param>
internal sealed record EnumMemberSpec(string Value, string Name);
