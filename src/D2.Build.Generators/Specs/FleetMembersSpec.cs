namespace D2.Build.Generators.Specs;

/// <summary>The declarations of one fleet class.</summary>
/// <remarks>Values only, see <see cref="FleetSpec"/>.</remarks>
/// <param name="Type">The class.</param>
/// <param name="Members">The members that hold declarations, in the order of the source text.</param>
internal sealed record FleetMembersSpec(TypeSpec Type, EquatableArray<FleetMemberSpec> Members);
