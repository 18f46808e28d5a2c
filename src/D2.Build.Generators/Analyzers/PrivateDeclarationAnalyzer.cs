using System.Collections.Immutable;
using D2.Build.Generators.Parsing;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

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
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    // By name and not by meaning: what looks at the expressions of a class has all of them bound again at each key pressed.
    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!FleetMembers.AreIn(type))
        {
            return;
        }

        foreach (var member in Unread(type, context.Compilation).Where(member => !IsReadIn(type, member.Name, context.CancellationToken)))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, member.Locations[0], Message(type, member)));
        }
    }

    private static ISymbol[] Unread(INamedTypeSymbol type, Compilation compilation)
    {
        var types = new DeclarationTypes();
        return [.. FleetMembers.Of(type).Where(member => !FleetMembers.IsReachable(member.Symbol, compilation) && types.Hold(member.Type)).Select(member => member.Symbol)];
    }

    private static bool IsReadIn(INamedTypeSymbol type, string name, CancellationToken token) => type.DeclaringSyntaxReferences
        .SelectMany(part => part.GetSyntax(token).DescendantNodes())
        .Any(node => node is IdentifierNameSyntax found && string.Equals(found.Identifier.ValueText, name, StringComparison.Ordinal) && !IsAssigned(found));

    private static bool IsAssigned(ExpressionSyntax name) => name.Parent is MemberAccessExpressionSyntax access && access.Name == name
        ? IsAssigned(access)
        : name.Parent is AssignmentExpressionSyntax assignment && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Left == name;

    private static string Message(INamedTypeSymbol type, ISymbol member) =>
        $"{type.Name}.{member.Name} is private and nothing uses it, so it is no declaration: nothing is written for it, and clusters delete what "
        + "they have of it. Make it public.";
}
