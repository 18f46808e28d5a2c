using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B4020: a comparison is written with two equals signs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CelEqualsFix))]
[Shared]
public sealed class CelEqualsFix : TextFix
{
    /// <summary>For MalformedCel.</summary>
    public CelEqualsFix()
        : base(Codes.MalformedCel, "Write '{0}'")
    {
    }
}
