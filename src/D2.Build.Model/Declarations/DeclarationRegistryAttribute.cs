namespace D2.Build;

/// <summary>Names the class through which rendering reads the declarations of an assembly. Written by the generator.</summary>
/// <param name="registry">A class with a parameterless constructor that implements <see cref="IDeclarationRegistry"/>.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class DeclarationRegistryAttribute(Type registry) : Attribute
{
    /// <summary>The registry's type.</summary>
    public Type Registry { get; } = registry;
}
