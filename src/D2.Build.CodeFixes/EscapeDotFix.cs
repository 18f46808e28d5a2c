using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B5002: a dot that was meant literally gets its backslash.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EscapeDotFix))]
[Shared]
public sealed class EscapeDotFix : TextFix
{
    /// <summary>For UnescapedDot.</summary>
    public EscapeDotFix()
        : base(Codes.UnescapedDot, "Escape the dots")
    {
    }
}
