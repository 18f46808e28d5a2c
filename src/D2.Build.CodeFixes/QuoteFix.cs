using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B3009: the result of a function is quoted.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(QuoteFix))]
[Shared]
public sealed class QuoteFix : TextFix
{
    /// <summary>For UnquotedResult.</summary>
    public QuoteFix()
        : base(Codes.UnquotedResult, "Quote the result: '{0}'")
    {
    }
}
