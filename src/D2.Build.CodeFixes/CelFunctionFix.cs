using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B4021: a misspelt function of CEL is spelled right.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CelFunctionFix))]
[Shared]
public sealed class CelFunctionFix : TextFix
{
    /// <summary>For UnknownCelName.</summary>
    public CelFunctionFix()
        : base(Codes.UnknownCelName, "Write '{0}'")
    {
    }
}
