using System.Collections.Immutable;
using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.CodeFixes;

/// <summary>
/// D2B2003: a variable is added to the clusters that lack it. Its name is known and its value is not: it is an empty text, for the
/// user to fill in, cluster by cluster.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddVariableFix))]
[Shared]
public sealed class AddVariableFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Codes.UndefinedVariable.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => MissingVariables.Everywhere;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (MissingVariables.NameOf(diagnostic) is { } name)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Add '{name}' to the clusters that lack it",
                        token => MissingVariables.AddAsync(context.Document.Project.Solution, [diagnostic], token),
                        nameof(AddVariableFix)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
