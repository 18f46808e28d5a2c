using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B6001: an entry of an allowlist ends with a slash.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AllowPrefixFix))]
[Shared]
public sealed class AllowPrefixFix : TextFix
{
    /// <summary>For InvalidAllowPrefix.</summary>
    public AllowPrefixFix()
        : base(Codes.InvalidAllowPrefix, "Write '{0}'")
    {
    }
}
