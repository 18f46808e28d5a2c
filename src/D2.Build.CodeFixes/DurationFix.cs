using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B1002: a duration is written with the units that Flux reads.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DurationFix))]
[Shared]
public sealed class DurationFix : TextFix
{
    /// <summary>For InvalidDuration.</summary>
    public DurationFix()
        : base(Codes.InvalidDuration, "Write '{0}'")
    {
    }
}
