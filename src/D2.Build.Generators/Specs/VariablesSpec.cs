namespace D2.Build.Generators.Specs;

/// <summary>The variables of the project, for one of its classes.</summary>
/// <remarks>Values only, see <see cref="FleetSpec"/>.</remarks>
/// <param name="Type">The class that gets a nested <c>Vars</c>.</param>
/// <param name="Variables">The variables, by their names.</param>
internal sealed record VariablesSpec(TypeSpec Type, EquatableArray<VariableSpec> Variables) : ITypePartSpec;
