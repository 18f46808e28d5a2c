using System.Collections.Immutable;
using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.Generators.Analyzers;

/// <summary>D2B8040 to D2B8045, D2B8051: what a pins file shows by itself, at its place in that file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PinsFileAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        Codes.InvalidPinsFile, Codes.InvalidPin, Codes.MalformedMarker, Codes.MisplacedMarker, Codes.DuplicateMarker,
        Codes.MarkerNamespace, Codes.PinValueMismatch,
    }.ToImmutableDictionary(code => code.Id, Descriptors.For, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. ById.Values];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(AnalyzeFile);
        context.RegisterCompilationAction(AnalyzeNames);
    }

    private static void AnalyzeFile(AdditionalFileAnalysisContext context)
    {
        if (Read(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken) is not ({ } text, { } file))
        {
            return;
        }

        foreach (var (violation, place) in file.Problems)
        {
            context.ReportDiagnostic(Create(violation, context.AdditionalFile, text, place));
        }
    }

    // Several files become one class.
    private static void AnalyzeNames(CompilationAnalysisContext context)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var additional in context.Options.AdditionalFiles)
        {
            if (Read(additional, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken) is not ({ } text, { } file))
            {
                continue;
            }

            foreach (var pin in file.Pins.Where(pin => names.ContainsKey(pin.Property)))
            {
                var message = $"'{pin.Key}' would be {PinsFileParser.ClassName}.{pin.Property}, as a pin of {names[pin.Property]} is. Rename one of them.";
                context.ReportDiagnostic(Create(new(Codes.InvalidPin, message), additional, text, pin.KeyPlace));
            }

            foreach (var pin in file.Pins)
            {
                names[pin.Property] = Path.GetFileName(additional.Path);
            }
        }
    }

    private static (SourceText? Text, PinsFile? File) Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        PinsInput.PathOf(file, options) is { } path && file.GetText(cancellation) is { } text
            ? (text, PinsFileParser.Parse(path, text.ToString()))
            : (null, null);

    private static Diagnostic Create(Violation violation, AdditionalText file, SourceText text, TextSpan place) => Diagnostic.Create(
        ById[violation.Code.Id], Location.Create(file.Path, place, text.Lines.GetLinePositionSpan(place)), violation.Message);
}
