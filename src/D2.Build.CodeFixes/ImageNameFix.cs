using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B1053: scheme and tag are left out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ImageNameFix))]
[Shared]
public sealed class ImageNameFix : TextFix
{
    /// <summary>For InvalidImageName.</summary>
    public ImageNameFix()
        : base(Codes.InvalidImageName, "Write '{0}'")
    {
    }
}
