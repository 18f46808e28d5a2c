namespace D2.Build;

/// <summary>Names a class through which rendering reads declarations of an assembly. Written by the generator.</summary>
/// <param name="registry">A class with a parameterless constructor that implements <see cref="IDeclarationRegistry"/>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class DeclarationRegistryAttribute(Type registry) : Attribute
{
    /// <summary>The registry's type.</summary>
    public Type Registry { get; } = registry;
}
