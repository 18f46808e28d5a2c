using D2.Build.Generators.Schemas.Specs;
using D2.Build.Rules;
using D2.Build.Yaml;
using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>Reads the YAML or JSON of a file.</summary>
internal static class SchemaDocuments
{
    /// <summary>The documents; null where the file is not accepted, which is a problem then.</summary>
    public static IReadOnlyList<YamlNode>? Read(AdditionalText file, SchemaProblems problems, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
        {
            problems.Add(Codes.UnreadableSchemaFile, "The file cannot be read.", PlaceSpec.Beginning(file.Path));
            return null;
        }

        var result = YamlReader.Read(text.ToString());
        if (result.Problem is { } problem)
        {
            problems.Add(Codes.UnreadableSchemaFile, problem.Message, PlaceSpec.At(file.Path, problem.Position));
            return null;
        }

        return result.Documents;
    }
}
