using D2.Build.Generators.Specs;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace D2.Build.Generators.Parsing;

/// <summary>Finds the variables that classes of a project declare.</summary>
internal static class VariablesParser
{
    /// <summary>The class the generator adds for them.</summary>
    public const string ClassName = "Vars";

    /// <summary>The names that one class declares, in ordinal order.</summary>
    public static EquatableArray<string> Parse(INamedTypeSymbol type, SemanticModel model, CancellationToken token)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            names.UnionWith(Declared(part.GetSyntax(token), ModelOf(part.SyntaxTree, model), token));
        }

        return names.Where(name => VariableNames.Check(name) is null).ToEquatableArray();
    }

    /// <summary>Those of all classes and those by convention: a variable has its property in whichever class one writes.</summary>
    public static EquatableArray<VariableSpec> Unite(IEnumerable<EquatableArray<string>> declared) =>
        Distinct(new SortedSet<string>(declared.SelectMany(names => names).Concat(ConventionVariables.Names), StringComparer.Ordinal)).ToEquatableArray();

    private static IEnumerable<string> Declared(SyntaxNode part, SemanticModel model, CancellationToken token) => part
        .DescendantNodes()
        .OfType<AssignmentExpressionSyntax>()
        .SelectMany(VariableInitializer.Keys)
        .Select(key => VariableInitializer.Text(key, model, token))
        .OfType<string>();

    // Two names may give one property, as A_B and A__B do: the first in ordinal order has it, whatever the source order is.
    private static IEnumerable<VariableSpec> Distinct(IEnumerable<string> names)
    {
        var properties = new HashSet<string>(StringComparer.Ordinal) { ClassName };
        return names
            .Select(name => new VariableSpec(name, Casing.ToPascal(name)))
            .Where(variable => SyntaxFacts.IsValidIdentifier(variable.Property) && properties.Add(variable.Property));
    }

    private static SemanticModel ModelOf(SyntaxTree tree, SemanticModel model) =>
        tree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(tree);
}
