namespace D2.Build.Generators.Specs;

/// <summary>A record whose parameters are the inputs of a ResourceSet.</summary>
/// <remarks>Values only, see <see cref="FleetSpec"/>.</remarks>
/// <param name="Type">The record.</param>
/// <param name="Inputs">Its parameters in order.</param>
internal sealed record InputRecordSpec(TypeSpec Type, EquatableArray<InputSpec> Inputs) : ITypePartSpec;
