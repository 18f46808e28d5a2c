using System.Collections.Immutable;
using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace D2.Build.CodeFixes;

/// <summary>D2B6008: a tenant's namespace gets the label that the source policy selects by.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TenantLabelFix))]
[Shared]
public sealed class TenantLabelFix : CodeFixProvider
{
    private const string Label = $"[\"{TenantLabels.Role}\"] = \"{TenantLabels.Tenant}\"";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Codes.UnlabelledTenant.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is BaseObjectCreationExpressionSyntax creation)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Add the label {TenantLabels.Role}", token => AddAsync(context.Document, creation, token), nameof(TenantLabelFix)), diagnostic);
            }
        }
    }

    private static async Task<Document> AddAsync(Document document, BaseObjectCreationExpressionSyntax creation, CancellationToken token)
    {
        var text = await document.GetTextAsync(token).ConfigureAwait(false);
        return document.WithText(text.WithChanges(Initializers.Add(text, creation, "Labels", Label)));
    }
}
