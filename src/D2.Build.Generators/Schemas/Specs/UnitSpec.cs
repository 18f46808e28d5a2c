namespace D2.Build.Generators.Schemas.Specs;

/// <summary>What becomes one generated file: a version of a kind, or the values of a chart.</summary>
/// <remarks>Values only, and no places: moving text about in the schema's file generates nothing again.</remarks>
/// <param name="Namespace">The namespace of the types.</param>
/// <param name="Kind">The kind; null for the values of a chart.</param>
/// <param name="Types">The types.</param>
internal sealed record UnitSpec(string Namespace, KindSpec? Kind, TypesSpec Types)
{
    /// <summary>The name of the type for the whole.</summary>
    public string Name => Types.Classes[0].Name;

    /// <summary>The name of the generated file; names of types are letters, digits and underscores.</summary>
    public string HintName => $"{Namespace.Replace("@", "")}.{Name}.g.cs";
}
