using System.Runtime.CompilerServices;
using D2.Build.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace D2.Build.Generators.Parsing;

/// <summary>
/// The clusters and source policies of a project where they are declared. By syntax and file by file, so that an edit costs the
/// reading of one file.
/// </summary>
/// <param name="Clusters">The clusters.</param>
/// <param name="Policies">The names of the source policies.</param>
/// <param name="ChangeVariables">Whether variables are changed elsewhere than where a cluster is declared.</param>
internal sealed record FleetSites(IReadOnlyList<ClusterSite> Clusters, IReadOnlyList<string> Policies, bool ChangeVariables)
{
    private static readonly ConditionalWeakTable<SyntaxTree, FleetSites> Read = new();

    // As the generator names them: of two variables with one property, the first has it.
    private readonly Lazy<Dictionary<string, string>> properties = new(() => Clusters
        .SelectMany(cluster => cluster.Variables).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)
        .GroupBy(Casing.ToPascal, StringComparer.Ordinal).ToDictionary(names => names.Key, names => names.First(), StringComparer.Ordinal));

    /// <summary>The sites of all files that were written by hand.</summary>
    private static FleetSites Of(Compilation compilation, CancellationToken token)
    {
        var files = compilation.SyntaxTrees
            .Where(tree => !tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase))
            .Select(tree => Read.GetValue(tree, file => Of(file.GetRoot(token))))
            .ToArray();
        return new([.. files.SelectMany(file => file.Clusters)], [.. files.SelectMany(file => file.Policies)], files.Any(file => file.ChangeVariables));
    }

    /// <summary>The sites of a compilation, read when they are asked for.</summary>
    public static Lazy<FleetSites> Later(Compilation compilation, CancellationToken token) => new(() => Of(compilation, token));

    /// <summary>The clusters that are known to lack a variable which others have; in the order of their names.</summary>
    public IReadOnlyList<ClusterSite> Lacking(string variable) =>
        ChangeVariables || ConventionVariables.Names.Contains(variable, StringComparer.Ordinal) || !Clusters.Any(cluster => cluster.Variables.Contains(variable))
            ? []
            : [.. Clusters.Where(cluster => !cluster.IsOpen && !cluster.Variables.Contains(variable)).OrderBy(cluster => cluster.Name, StringComparer.Ordinal)];

    /// <summary>The variable that a property of the generated class stands for; null where there is none.</summary>
    public string? VariableOf(string property) => properties.Value.TryGetValue(property, out var name) ? name : null;

    // One walk: it is done again whenever the file is edited.
    private static FleetSites Of(SyntaxNode root)
    {
        var (clusters, policies, changeVariables) = (new List<ClusterSite>(), new List<string>(), false);
        foreach (var node in root.DescendantNodes())
        {
            if (node is BaseObjectCreationExpressionSyntax creation)
            {
                if (ClusterSite.Of(creation) is { } cluster)
                {
                    clusters.Add(cluster);
                }
                else if (creation.IsOf("SourcePolicy") && creation.FirstText() is { } policy)
                {
                    policies.Add(policy);
                }
            }

            changeVariables |= node is MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "Variables", Parent: ElementAccessExpressionSyntax or MemberAccessExpressionSyntax or AssignmentExpressionSyntax,
            };
        }

        return new(clusters, policies, changeVariables);
    }
}
