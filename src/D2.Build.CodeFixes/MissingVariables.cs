using System.Collections.Immutable;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.CodeFixes;

/// <summary>Adds variables to the clusters that diagnostics name, in whatever files they stand.</summary>
internal sealed class MissingVariables : FixAllProvider
{
    /// <summary>For all diagnostics of a document, project or solution at once: each cluster gets a variable once.</summary>
    public static MissingVariables Everywhere { get; } = new();

    /// <summary>The variable that a diagnostic is about; null where it does not say so.</summary>
    public static string? NameOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(UndefinedVariables.Property, out var name) && diagnostic.AdditionalLocations.Count > 0 ? name : null;

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var diagnostics = await DiagnosticsAsync(fixAllContext).ConfigureAwait(false);
        return CodeAction.Create("Add the variables", token => AddAsync(fixAllContext.Solution, diagnostics, token), nameof(MissingVariables));
    }

    /// <summary>The solution with the variables added.</summary>
    public static async Task<Solution> AddAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, CancellationToken token)
    {
        var places =
            from diagnostic in diagnostics
            let name = NameOf(diagnostic)
            where name is not null
            from place in diagnostic.AdditionalLocations
            select (Place: place, Name: name);
        foreach (var file in places.Distinct().GroupBy(found => found.Place.SourceTree))
        {
            if (solution.GetDocument(file.Key) is { } document && await document.GetSyntaxRootAsync(token).ConfigureAwait(false) is { } root)
            {
                var text = await document.GetTextAsync(token).ConfigureAwait(false);
                var changes = file.OrderBy(found => found.Place.SourceSpan.Start).ThenBy(found => found.Name, StringComparer.Ordinal)
                    .GroupBy(found => found.Place.SourceSpan, found => found.Name)
                    .Select(cluster => Change(text, root, cluster.Key, cluster))
                    .OfType<TextChange>();
                solution = solution.WithDocumentText(document.Id, text.WithChanges(changes));
            }
        }

        return solution;
    }

    private static TextChange? Change(SourceText text, SyntaxNode root, TextSpan span, IEnumerable<string> names) =>
        root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation
            ? Initializers.Add(text, creation, "Variables", string.Join(", ", names.Select(name => $"[{SymbolDisplay.FormatLiteral(name, quote: true)}] = \"\"")))
            : null;

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
        {
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
        }

        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            found.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return found.ToImmutable();
    }
}
