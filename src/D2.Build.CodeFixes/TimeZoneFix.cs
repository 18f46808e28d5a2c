using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B1055: a time zone gets the spelling of the IANA database.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TimeZoneFix))]
[Shared]
public sealed class TimeZoneFix : TextFix
{
    /// <summary>For UnknownTimeZone.</summary>
    public TimeZoneFix()
        : base(Codes.UnknownTimeZone, "Write '{0}'")
    {
    }
}
