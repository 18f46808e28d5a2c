using System.Collections.Immutable;
using System.Globalization;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace D2.Build.CodeFixes;

/// <summary>Replaces the text of a string literal where there is one right text to replace it with.</summary>
public abstract class TextFix : CodeFixProvider
{
    private readonly DiagnosticCode code;
    private readonly string title;

    private protected TextFix(DiagnosticCode code, string title)
    {
        this.code = code;
        this.title = title;
        FixableDiagnosticIds = [code.Id];
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal
                && literal.Token.Value is string text && Mend(diagnostic, text) is { } mended)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(string.Format(CultureInfo.InvariantCulture, title, mended), _ => Task.FromResult(Replace(context.Document, root, literal, mended)), title),
                    diagnostic);
            }
        }
    }

    /// <summary>The right text for a wrong one; null where there is none.</summary>
    private protected virtual string? Mend(Diagnostic diagnostic, string text) => Corrections.Of(code, text);

    private static Document Replace(Document document, SyntaxNode root, LiteralExpressionSyntax literal, string text) =>
        document.WithSyntaxRoot(root.ReplaceNode(literal, literal.WithToken(Literals.Of(text, literal.Token))));
}
