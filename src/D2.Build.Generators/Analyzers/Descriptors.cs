using D2.Build.Rules;
using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Analyzers;

/// <summary>The only place where descriptors are made: from the code table, so that both say the same.</summary>
internal static class Descriptors
{
    public const string Category = "D2.Build";

    public static DiagnosticDescriptor For(DiagnosticCode code) => new(
        code.Id,
        code.Title,
        "{0}",
        Category,
        Severity(code.Severity),
        isEnabledByDefault: true,
        code.Help,
        code.HelpLink);

    private static DiagnosticSeverity Severity(Severity severity) => severity switch
    {
        Rules.Severity.Error => DiagnosticSeverity.Error,
        Rules.Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
