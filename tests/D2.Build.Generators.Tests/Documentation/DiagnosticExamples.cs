using System.Text.RegularExpressions;
using D2.Build.Generators.Tests.Support;
using D2.Build.Testing;
using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Tests.Documentation;

/// <summary>
/// The examples on the pages of diagnostics compile: as they are, as members, as expressions or statements, or within the braces of an
/// object. What they leave out, <c>/* … */</c>, may be required.
/// </summary>
public sealed partial class DiagnosticExamples
{
    private const string RequiredMemberMissing = "CS9035";

    [Fact]
    public void TheyCompile()
    {
        (string Page, string Code, SyntaxTree[] Forms)[] examples =
        [
            .. Directory.GetFiles(Path.Join(RepositoryPaths.Root, "docs", "diagnostics"), "D2B*.md").Order(StringComparer.Ordinal)
                .SelectMany(page => Example().Matches(File.ReadAllText(page)), (page, match) => (Path.GetFileName(page), match.Groups["code"].Value))
                .Select((example, number) => (example.Item1, example.Value, ParsedForms(example.Value, number))),
        ];
        var compilation = GeneratorRun.Of(ExampleSurroundings.Source).Compiles().Output.AddSyntaxTrees(examples.SelectMany(example => example.Forms));

        Assert.NotEmpty(examples);
        var broken = examples
            .Where(example => !example.Forms.Any(form => IsGood(compilation.GetSemanticModel(form).GetDiagnostics())))
            .Select(example => $"{example.Page}:\n{example.Code}");
        Assert.Equal("", string.Join('\n', broken));
    }

    private static SyntaxTree[] ParsedForms(string code, int number) =>
        [.. Forms(code, number).Select((text, form) => Compile.Tree(ExampleSurroundings.Usings + text, $"/{number}-{form}.cs")).Where(tree => IsGood(tree.GetDiagnostics()))];

    private static IEnumerable<string> Forms(string code, int number)
    {
        if (Declaration().IsMatch(code))
        {
            return [$"namespace N{number} {{ {code} }}", $"namespace N{number} {{ {code} {{ }} }}", $"static partial class M{number} {{\n{code}\n}}"];
        }

        var inner = code.TrimEnd().TrimEnd(',', ';');
        return
        [
            .. new[]
            {
                $"static class E{number} {{ static object[] X(Overlay overlay) => [\n{inner}\n]; }}",
                $"static class S{number} {{ static void X(Overlay overlay, ComponentTenant tenant) {{\n{inner};\n}} }}",
            },
            .. ExampleSurroundings.Braces.Select((braces, form) => $"static class B{number}_{form} {{ static object X() => {braces.Before}\n{inner}\n{braces.Behind}; }}"),
        ];
    }

    private static bool IsGood(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error || diagnostic.Id is RequiredMemberMissing);

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Example();

    [GeneratedRegex(@"^(?:\[[A-Z]|public )", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
