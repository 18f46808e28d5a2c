using System.Collections.Concurrent;
using System.Collections.Immutable;
using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace D2.Build.Generators.Analyzers;

/// <summary>
/// D2B1034: a member of a class of declarations that holds some, that the registry cannot read, and that nothing in the class uses. A
/// private member that is used is a helper on purpose. One that is not static does not compile in such a class.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PrivateDeclarationAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = Descriptors.For(Codes.PrivateDeclaration);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolStartAction(Start, SymbolKind.NamedType);
    }

    // Expressions are looked at only where a class has such a member.
    private static void Start(SymbolStartAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!FleetMembers.AreIn(type) || Unread(type, context.Compilation) is not { Length: > 0 } members)
        {
            return;
        }

        var used = new ConcurrentDictionary<ISymbol, bool>(SymbolEqualityComparer.Default);
        context.RegisterOperationAction(operation => Use(operation.Operation, used), OperationKind.PropertyReference, OperationKind.FieldReference);
        context.RegisterSymbolEndAction(end =>
        {
            foreach (var member in members.Where(member => !used.ContainsKey(member) && !IsNamedInside(type, member.Name, end.CancellationToken)))
            {
                end.ReportDiagnostic(Diagnostic.Create(Descriptor, member.Locations[0], Message(type, member)));
            }
        });
    }

    private static ISymbol[] Unread(INamedTypeSymbol type, Compilation compilation)
    {
        var types = new DeclarationTypes();
        return [.. FleetMembers.Of(type).Where(member => !FleetMembers.IsReachable(member.Symbol, compilation) && types.Hold(member.Type)).Select(member => member.Symbol)];
    }

    private static void Use(IOperation operation, ConcurrentDictionary<ISymbol, bool> used)
    {
        if (operation is IMemberReferenceOperation reference && !reference.IsAssigned())
        {
            used.TryAdd(reference.Member, true);
        }
    }

    // The expressions of types inside are not among those of the type; their names have to do.
    private static bool IsNamedInside(INamedTypeSymbol type, string name, CancellationToken token) => type.GetTypeMembers()
        .SelectMany(inner => inner.DeclaringSyntaxReferences)
        .SelectMany(part => part.GetSyntax(token).DescendantTokens())
        .Any(word => word.IsKind(SyntaxKind.IdentifierToken) && string.Equals(word.ValueText, name, StringComparison.Ordinal));

    private static string Message(INamedTypeSymbol type, ISymbol member) =>
        $"{type.Name}.{member.Name} is private and nothing uses it, so it is no declaration: nothing is written for it, and clusters delete what "
        + "they have of it. Make it public.";
}
