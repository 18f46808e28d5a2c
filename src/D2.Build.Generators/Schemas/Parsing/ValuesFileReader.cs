using D2.Build.Generators.Schemas.Naming;
using D2.Build.Generators.Schemas.Specs;
using D2.Build.Generators.Specs;
using D2.Build.Rules;
using D2.Build.Yaml;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>Reads the schema of a chart's values. JSON is YAML, so the same reader serves.</summary>
internal static class ValuesFileReader
{
    public static SchemaFileSpec Read(SchemaFile file, CancellationToken cancellation)
    {
        var problems = new SchemaProblems(file.Text.Path, Codes.MalformedValuesSchema);
        var unit = Name(file, problems) is { } name && Namespaces.Check(file, problems) && Schema(file, problems, cancellation) is { } schema
            ? ReadSchema(file, problems, schema, name, cancellation)
            : null;
        return unit is null
            ? new(new([]), new([]), problems.Found.ToEquatableArray())
            : new(new([unit]), new([PlaceSpec.Beginning(file.Text.Path)]), problems.Found.ToEquatableArray());
    }

    private static string? Name(SchemaFile file, SchemaProblems problems)
    {
        var name = Identifiers.Pascal(file.Options.Chart);
        if (name.Length > 0)
        {
            return name + "Values";
        }

        problems.Add(
            Codes.InvalidSchemaItem,
            "The item D2ChartValues has to name the chart, such as Chart=\"podinfo\"; the class is named after it.",
            PlaceSpec.Beginning(file.Text.Path));
        return null;
    }

    private static YamlMapping? Schema(SchemaFile file, SchemaProblems problems, CancellationToken cancellation)
    {
        var documents = SchemaDocuments.Read(file.Text, problems, cancellation);
        if (documents is null or [YamlMapping])
        {
            return documents?[0] as YamlMapping;
        }

        problems.Add(Codes.MalformedValuesSchema, "The file has to hold one object, the schema.", PlaceSpec.Beginning(file.Text.Path));
        return null;
    }

    private static UnitSpec ReadSchema(
        SchemaFile file, SchemaProblems problems, YamlMapping schema, string name, CancellationToken cancellation)
    {
        var reader = new SchemaReader(schema, problems, cancellation);
        reader.ReadWhole(schema, name, new(false, true, $"The values of the chart {file.Options.Chart}."));
        return new(Namespaces.OfCharts(file.Options), null, reader.ToSpec());
    }
}
