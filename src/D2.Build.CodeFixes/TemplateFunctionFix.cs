using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B3003: a misspelt function of a template is spelled right.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TemplateFunctionFix))]
[Shared]
public sealed class TemplateFunctionFix : TextFix
{
    /// <summary>For UnknownTemplateFunction.</summary>
    public TemplateFunctionFix()
        : base(Codes.UnknownTemplateFunction, "Write '{0}'")
    {
    }
}
