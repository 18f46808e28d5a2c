namespace D2.Build;

/// <summary>
/// Marks a partial record whose primary constructor lists the inputs of a ResourceSet. The generator adds
/// <c>Inputs(…)</c>, the values, and <c>Template(inputs => …)</c>, the resources written with placeholders.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ResourceSetInputsAttribute : Attribute;
