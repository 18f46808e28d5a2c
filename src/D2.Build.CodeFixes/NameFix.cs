using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B1001: capitals become small letters, and underscores and spaces hyphens.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameFix))]
[Shared]
public sealed class NameFix : TextFix
{
    /// <summary>For InvalidName.</summary>
    public NameFix()
        : base(Codes.InvalidName, "Rename to '{0}'")
    {
    }
}
