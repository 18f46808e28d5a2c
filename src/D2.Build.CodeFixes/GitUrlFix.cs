using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B1003: the short form of SSH, git@host:path, is written out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GitUrlFix))]
[Shared]
public sealed class GitUrlFix : TextFix
{
    /// <summary>For InvalidUrl.</summary>
    public GitUrlFix()
        : base(Codes.InvalidUrl, "Write '{0}'")
    {
    }
}
