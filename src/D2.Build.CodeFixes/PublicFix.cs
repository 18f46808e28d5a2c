using System.Collections.Immutable;
using System.Composition;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.CodeFixes;

/// <summary>D2B1034: a declaration becomes public, and so does its getter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PublicFix))]
[Shared]
public sealed class PublicFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Codes.PrivateDeclaration.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member)
            {
                context.RegisterCodeFix(CodeAction.Create("Make it public", token => PublishAsync(context.Document, member, token), nameof(PublicFix)), diagnostic);
            }
        }
    }

    private static async Task<Document> PublishAsync(Document document, MemberDeclarationSyntax member, CancellationToken token)
    {
        var text = await document.GetTextAsync(token).ConfigureAwait(false);
        return document.WithText(text.WithChanges([.. Modifiers(member.Modifiers), .. Getter(member)]));
    }

    // The first modifier that says who may read it becomes public, a second one (private protected) goes. There is a 'static' at least.
    private static IEnumerable<TextChange> Modifiers(SyntaxTokenList modifiers) => modifiers.Where(IsAccess).ToArray() is { Length: > 0 } access
        ? [new(access[0].Span, "public"), .. access.Skip(1).Select(Removed)]
        : [new(new(modifiers[0].SpanStart, 0), "public ")];

    private static IEnumerable<TextChange> Getter(MemberDeclarationSyntax member) =>
        (member as PropertyDeclarationSyntax)?.AccessorList?.Accessors
            .Where(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)).SelectMany(getter => getter.Modifiers.Where(IsAccess)).Select(Removed) ?? [];

    private static TextChange Removed(SyntaxToken modifier) => new(TextSpan.FromBounds(modifier.SpanStart, modifier.GetNextToken().SpanStart), "");

    private static bool IsAccess(SyntaxToken modifier) =>
        modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.InternalKeyword;
}
