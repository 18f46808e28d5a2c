namespace D2.Build.Generators.Specs;

/// <summary>What the generator knows of one fleet class.</summary>
/// <remarks>
/// Like every spec: a sealed record of values only, compared member by member. The compiler keeps specs between edits and
/// skips what follows an equal one; a symbol, syntax node or location in it would never be equal and would keep a whole
/// compilation alive.
/// </remarks>
/// <param name="Members">What goes into the registry; null where the registry cannot reach the class.</param>
/// <param name="Variables">The names of the variables it declares, in ordinal order.</param>
/// <param name="VarsType">The class that gets a nested <c>Vars</c>; null where it cannot have one.</param>
internal sealed record FleetSpec(FleetMembersSpec? Members, EquatableArray<string> Variables, TypeSpec? VarsType);
