using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B1054: Sunday is 0, not 7.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CronSundayFix))]
[Shared]
public sealed class CronSundayFix : TextFix
{
    /// <summary>For InvalidCron.</summary>
    public CronSundayFix()
        : base(Codes.InvalidCron, "Write '{0}'")
    {
    }
}
