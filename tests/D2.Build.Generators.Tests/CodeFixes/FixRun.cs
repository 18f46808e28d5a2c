using System.Collections.Immutable;
using System.Reflection;
using D2.Build.CodeFixes;
using D2.Build.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace D2.Build.Generators.Tests.CodeFixes;

/// <summary>A source text in an editor, and what is offered for the one kind of mistake in it.</summary>
internal sealed class FixRun : IDisposable
{
    private readonly AdhocWorkspace workspace = new();
    private readonly Document document;
    private readonly ImmutableArray<Diagnostic> diagnostics;

    private FixRun(string source, IEnumerable<Diagnostic> found)
    {
        document = workspace.AddProject("Fleet", LanguageNames.CSharp).AddDocument("File0.cs", source);
        diagnostics = [.. found];
    }

    public static CodeFixProvider[] Providers { get; } =
    [
        .. typeof(TextFix).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<FixRun> OfAsync(string code, string source)
    {
        var found = await AnalyzerRun.DiagnosticsAsync(source);
        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.Equal(code, diagnostic.Id));
        return new(source, found);
    }

    public void Dispose() => workspace.Dispose();

    /// <summary>What is offered at the first place.</summary>
    public async Task<IReadOnlyList<CodeAction>> OfferedAsync()
    {
        var placed = (await PlacedAsync())[0];
        var actions = new List<CodeAction>();
        foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(placed.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, placed.Location.SourceSpan, [placed], (action, _) => actions.Add(action), Cancellation));
        }

        return actions;
    }

    /// <summary>The text after the only fix that is offered at the first place.</summary>
    public async Task<string> FixAsync() => await ApplyAsync(Assert.Single(await OfferedAsync()));

    /// <summary>The text after that fix at all places.</summary>
    public async Task<string> FixAllAsync()
    {
        var placed = await PlacedAsync();
        var provider = Assert.Single(Providers, provider => provider.FixableDiagnosticIds.Contains(placed[0].Id));
        var context = new FixAllContext(
            document, provider, FixAllScope.Document, Assert.Single(await OfferedAsync()).EquivalenceKey!, [placed[0].Id], new Given(placed), Cancellation);
        return await ApplyAsync((await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    private async Task<string> ApplyAsync(CodeAction action)
    {
        var changes = Assert.Single((await action.GetOperationsAsync(Cancellation)).OfType<ApplyChangesOperation>());
        return (await changes.ChangedSolution.GetDocument(document.Id)!.GetTextAsync(Cancellation)).ToString();
    }

    // The analyzers saw another tree of the same text.
    private async Task<ImmutableArray<Diagnostic>> PlacedAsync()
    {
        var tree = (await document.GetSyntaxTreeAsync(Cancellation))!;
        return
        [
            .. diagnostics.Select(diagnostic => Diagnostic.Create(
                diagnostic.Descriptor, At(diagnostic.Location), diagnostic.AdditionalLocations.Select(At), diagnostic.Properties, diagnostic.GetMessage(null))),
        ];

        Location At(Location location) => Location.Create(tree, location.SourceSpan);
    }

    private sealed class Given(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
