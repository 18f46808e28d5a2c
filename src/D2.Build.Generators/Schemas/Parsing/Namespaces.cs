using D2.Build.Generators.Schemas.Naming;
using D2.Build.Generators.Schemas.Specs;
using D2.Build.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>The namespaces that types of schemas go into.</summary>
internal static class Namespaces
{
    /// <summary>The namespace of a version of a group, such as <c>Crds.CertManagerIo.V1</c>.</summary>
    public static string OfVersion(SchemaOptions options, string group, string version)
    {
        var stem = options.Namespace.Length > 0 ? options.Namespace : $"Crds.{Identifiers.Pascal(group)}";
        return $"{stem}.{Identifiers.Pascal(version)}";
    }

    /// <summary>The namespace of the values of charts.</summary>
    public static string OfCharts(SchemaOptions options) => options.Namespace.Length > 0 ? options.Namespace : "Charts";

    /// <summary>Whether the namespace that the project gives is one; a problem where it is not.</summary>
    public static bool Check(SchemaFile file, SchemaProblems problems)
    {
        var given = file.Options.Namespace;
        var isValid = given.Length == 0 || given.Split('.').All(IsPart);
        if (!isValid)
        {
            problems.Add(
                Codes.InvalidSchemaItem,
                $"The item's Namespace '{given}' is no namespace of C#. Write identifiers with dots between them.",
                PlaceSpec.Beginning(file.Text.Path));
        }

        return isValid;
    }

    // Of ASCII, because the namespace is a part of the name of the generated file.
    private static bool IsPart(string part) =>
        part.All(c => c < 128) && SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None;
}
