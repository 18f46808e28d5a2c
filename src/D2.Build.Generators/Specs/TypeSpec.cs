namespace D2.Build.Generators.Specs;

/// <summary>A type of the user's that the generator names or adds a part to.</summary>
/// <remarks>Values only, see <see cref="FleetSpec"/>.</remarks>
/// <param name="Namespace">As C# writes it; empty for the global one.</param>
/// <param name="Nesting">The types around it, outermost first, and the type itself last.</param>
internal sealed record TypeSpec(string Namespace, EquatableArray<TypeHeaderSpec> Nesting)
{
    /// <summary>Without the namespace, such as <c>Outer.Team</c>.</summary>
    public string Name => string.Join(".", Nesting.Select(header => header.Name));

    /// <summary>With the namespace, such as <c>Acme.Outer.Team</c>.</summary>
    public string QualifiedName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    /// <summary>A reference that means this type wherever it is written.</summary>
    public string Reference => $"global::{QualifiedName}";
}
