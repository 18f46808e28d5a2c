using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B5001: an identity expression gets its anchors.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnchorFix))]
[Shared]
public sealed class AnchorFix : TextFix
{
    /// <summary>For UnanchoredIdentity.</summary>
    public AnchorFix()
        : base(Codes.UnanchoredIdentity, "Anchor the expression: '{0}'")
    {
    }
}
