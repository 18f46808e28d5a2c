using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B1051: a plus sign of a version becomes an underscore, as in tags of Helm charts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ImageTagFix))]
[Shared]
public sealed class ImageTagFix : TextFix
{
    /// <summary>For InvalidImageTag.</summary>
    public ImageTagFix()
        : base(Codes.InvalidImageTag, "Write '{0}'")
    {
    }
}
