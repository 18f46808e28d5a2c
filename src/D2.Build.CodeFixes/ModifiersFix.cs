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

/// <summary>D2B1009, D2B1010, D2B1023: a type gets the modifiers that let the generator add to it, and the types around it as well.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ModifiersFix))]
[Shared]
public sealed class ModifiersFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [Codes.InvalidFleetClass.Id, Codes.InvalidInputsRecord.Id, Codes.InvalidComponentsClass.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent is TypeDeclarationSyntax type && Missing(type).ToArray() is { Length: > 0 } changes)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Add the modifiers that '{type.Identifier.ValueText}' lacks", token => AddAsync(context.Document, changes, token), nameof(ModifiersFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> AddAsync(Document document, TextChange[] changes, CancellationToken token)
    {
        var text = await document.GetTextAsync(token).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }

    private static IEnumerable<TextChange> Missing(TypeDeclarationSyntax type)
    {
        var outer = type.Ancestors().OfType<TypeDeclarationSyntax>().Where(container => !Has(container, SyntaxKind.PartialKeyword)).Reverse().Select(Partial);
        return type.Kind() switch
        {
            SyntaxKind.ClassDeclaration when !Has(type, SyntaxKind.StaticKeyword) => outer.Append(Static(type)),
            SyntaxKind.ClassDeclaration or SyntaxKind.RecordDeclaration when !Has(type, SyntaxKind.PartialKeyword) => outer.Append(Partial(type)),
            SyntaxKind.ClassDeclaration or SyntaxKind.RecordDeclaration => outer,
            _ => [],
        };
    }

    // partial is the last of them.
    private static TextChange Static(TypeDeclarationSyntax type) => Has(type, SyntaxKind.PartialKeyword)
        ? new(new(type.Modifiers.First(modifier => modifier.IsKind(SyntaxKind.PartialKeyword)).SpanStart, 0), "static ")
        : new(new(type.Keyword.SpanStart, 0), "static partial ");

    private static TextChange Partial(TypeDeclarationSyntax type) => new(new(type.Keyword.SpanStart, 0), "partial ");

    private static bool Has(TypeDeclarationSyntax type, SyntaxKind modifier) => type.Modifiers.Any(modifier);
}
