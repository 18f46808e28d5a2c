using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>D2B2001: a variable gets a name that Flux accepts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VariableNameFix))]
[Shared]
public sealed class VariableNameFix : TextFix
{
    /// <summary>For InvalidVariableName.</summary>
    public VariableNameFix()
        : base(Codes.InvalidVariableName, "Rename to '{0}'")
    {
    }
}
