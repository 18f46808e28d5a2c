namespace D2.Build.Generators.Schemas;

/// <summary>Names of the pipeline's steps, by which tests ask what was computed again.</summary>
internal static class SchemaSteps
{
    public const string Files = "SchemaFiles";
    public const string Read = "SchemasRead";
    public const string Names = "SchemaNames";
    public const string Clashes = "SchemaClashes";
    public const string Units = "SchemaUnits";
}
