using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B3014: a field of the dot becomes an input.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TemplateDotFix))]
[Shared]
public sealed class TemplateDotFix : TextFix
{
    /// <summary>For DotWithoutValue.</summary>
    public TemplateDotFix()
        : base(Codes.DotWithoutValue, "Write '{0}'")
    {
    }
}
