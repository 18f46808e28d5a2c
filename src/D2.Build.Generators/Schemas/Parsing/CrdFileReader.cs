using D2.Build.Generators.Schemas.Specs;
using D2.Build.Generators.Specs;
using D2.Build.Rules;
using D2.Build.Yaml;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>Reads the custom resource definitions of a file: of every document in it and of every item of a list.</summary>
internal static class CrdFileReader
{
    public static SchemaFileSpec Read(SchemaFile file, CancellationToken cancellation)
    {
        var problems = new SchemaProblems(file.Text.Path, Codes.MalformedCrd);
        var units = new List<(UnitSpec Unit, PlaceSpec Place)>();
        var documents = SchemaDocuments.Read(file.Text, problems, cancellation);
        if (documents is not null && Namespaces.Check(file, problems))
        {
            var reader = new CrdReader(file, problems, cancellation);
            var definitions = documents.SelectMany(Definitions).ToList();
            units.AddRange(definitions.SelectMany(reader.Read));
            Report(file, definitions, problems);
        }

        return new(
            units.Select(found => found.Unit).ToEquatableArray(),
            units.Select(found => found.Place).ToEquatableArray(),
            problems.Found.ToEquatableArray());
    }

    private static IEnumerable<YamlMapping> Definitions(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            return [];
        }

        return mapping.TextOf("kind") switch
        {
            "CustomResourceDefinition" => [mapping],
            "List" or "CustomResourceDefinitionList" => (mapping["items"] as YamlSequence)?.SelectMany(Definitions) ?? [],
            _ => [],
        };
    }

    // What a file installs beside its definitions is none of our business, but a file without any is a mistake.
    private static void Report(SchemaFile file, List<YamlMapping> definitions, SchemaProblems problems)
    {
        if (definitions.Count == 0)
        {
            problems.Add(
                Codes.NoCrd,
                "There is no CustomResourceDefinition in the file. Take it out of the item D2Crd, or put the definitions into it.",
                PlaceSpec.Beginning(file.Text.Path));
            return;
        }

        var kinds = definitions.Select(CrdReader.KindOf).ToList();
        foreach (var wanted in SchemaOptions.Split(file.Options.Kinds).Where(wanted => !kinds.Contains(wanted)))
        {
            problems.Add(
                Codes.UnknownSchemaPart,
                $"The item D2Crd asks for the kind {wanted}, which the file does not define. It defines {string.Join(", ", kinds)}.",
                PlaceSpec.Beginning(file.Text.Path));
        }
    }
}
