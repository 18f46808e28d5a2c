namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>The metadata of a schema's item in the project; each empty where it is not given.</summary>
/// <param name="Namespace">The namespace that types go into.</param>
/// <param name="Kinds">The kinds that are wanted, between commas; all if empty.</param>
/// <param name="Versions">The versions that are wanted, between commas; all if empty.</param>
/// <param name="Chart">The chart that values are for.</param>
internal sealed record SchemaOptions(string Namespace, string Kinds, string Versions, string Chart)
{
    public static IReadOnlyList<string> Split(string list) => [.. list.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0)];
}
