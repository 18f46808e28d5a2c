using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Tests.Support;

/// <summary>Compiles a user's source texts.</summary>
internal static class Compile
{
    public const string Usings = "global using System.Collections.Generic; global using D2.Build;\n";

    // Diagnose: the documentation of generated members is checked as the user's compiler would.
    public static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    public static CSharpCompilation Sources(params string[] sources) => CSharpCompilation.Create(
        "Acme.Fleet",
        sources.Select((text, index) => Tree(text, $"/src/File{index}.cs")).Prepend(Tree(Usings, "/src/Usings.cs")),
        References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Tree(string text, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), ParseOptions, path);
}
