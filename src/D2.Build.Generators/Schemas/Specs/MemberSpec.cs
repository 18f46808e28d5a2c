namespace D2.Build.Generators.Schemas.Specs;

/// <summary>A property for a field.</summary>
/// <param name="Key">The field's name in the manifest.</param>
/// <param name="Name">The property's name.</param>
/// <param name="Shape">Its type.</param>
/// <param name="IsRequired">Whether the field has to be set.</param>
/// <param name="Documentation">What it is; plain text with line feeds.</param>
internal sealed record MemberSpec(string Key, string Name, ShapeSpec Shape, bool IsRequired, string Documentation);
