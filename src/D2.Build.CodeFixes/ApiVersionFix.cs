using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B4002: an API version that no cluster serves becomes the one that all of them do.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ApiVersionFix))]
[Shared]
public sealed class ApiVersionFix : TextFix
{
    /// <summary>For UnservedVersion.</summary>
    public ApiVersionFix()
        : base(Codes.UnservedVersion, "Write '{0}'")
    {
    }

    // Which version it is depends on the kind, which the analyzer has seen.
    private protected override string? Mend(Diagnostic diagnostic, string text) => diagnostic.Properties.TryGetValue(UnservedVersions.Property, out var right) ? right : null;
}
