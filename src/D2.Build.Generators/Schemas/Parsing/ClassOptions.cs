namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>What is particular about the classes of a schema.</summary>
/// <param name="IsKind">Whether it is a kind, whose apiVersion, kind and metadata the library has and whose status nobody writes.</param>
/// <param name="HasDefaultsElsewhere">Whether what is required may come from somewhere else, as for the values of a chart.</param>
/// <param name="Documentation">What it is, where the schema does not say.</param>
internal sealed record ClassOptions(bool IsKind, bool HasDefaultsElsewhere, string Documentation)
{
    /// <summary>The options for the classes of its parts.</summary>
    public ClassOptions Part => new(false, HasDefaultsElsewhere, "A part of an object.");

    /// <summary>Whether a field gets no property.</summary>
    public bool Skips(string key) => IsKind && key is ("apiVersion" or "kind" or "metadata" or "status");
}
