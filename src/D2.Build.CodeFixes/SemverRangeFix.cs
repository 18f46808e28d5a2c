using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B1050: comparisons are separated.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SemverRangeFix))]
[Shared]
public sealed class SemverRangeFix : TextFix
{
    /// <summary>For InvalidSemverRange.</summary>
    public SemverRangeFix()
        : base(Codes.InvalidSemverRange, "Write '{0}'")
    {
    }
}
