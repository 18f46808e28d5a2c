using System.Collections.Concurrent;
using D2.Build.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace D2.Build.Architecture.Tests;

/// <summary>The source text of all tests, method by method.</summary>
internal static class TestSources
{
    private const int Depth = 4;

    private static readonly (string Path, SyntaxNode Root)[] Files =
    [
        .. Directory.EnumerateFiles(Path.Join(RepositoryPaths.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "_snapshots" or "D2.Build.Architecture.Tests"))
            .Order(StringComparer.Ordinal)
            .Select(file => (file, CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file).GetRoot())),
    ];

    private static readonly ILookup<string, SyntaxNode> Types = Files
        .SelectMany(file => file.Root.DescendantNodes().OfType<TypeDeclarationSyntax>())
        .ToLookup(type => type.Identifier.Text, type => type.SyntaxTree.GetRoot(), StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<SyntaxNode, MethodDeclarationSyntax[]> Reached = [];

    /// <summary>The methods that carry an attribute, with the texts it is given.</summary>
    public static IEnumerable<(MethodDeclarationSyntax Method, string[] Codes)> With(string attribute) =>
        from file in Files
        from found in file.Root.DescendantNodes().OfType<AttributeSyntax>()
        where found.Name.ToString() == attribute
        select (found.FirstAncestorOrSelf<MethodDeclarationSyntax>()!,
            found.ArgumentList!.Arguments.Select(argument => ((LiteralExpressionSyntax)argument.Expression).Token.ValueText).ToArray());

    /// <summary>Whether the test platform runs the method.</summary>
    public static bool IsTest(MethodDeclarationSyntax method) =>
        method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Fact" or "Theory");

    /// <summary>The text of a test with its rows and every helper it leads to.</summary>
    public static string WholeText(MethodDeclarationSyntax method)
    {
        HashSet<SyntaxNode> reached = [method];
        var last = reached.ToArray();
        for (var i = 0; i < Depth; i++)
        {
            last = [.. last.SelectMany(Helpers).Where(reached.Add)];
        }

        var names = Names(method);
        var rows = method.SyntaxTree.GetRoot().DescendantNodes().OfType<PropertyDeclarationSyntax>().Where(property => names.Contains(property.Identifier.Text));
        return string.Concat(reached.Select(node => node == method ? Unmarked(method) : node).Concat(rows));
    }

    public static string Title(MethodDeclarationSyntax method) => $"{Path.GetFileNameWithoutExtension(method.SyntaxTree.FilePath)}.{method.Identifier.Text}";

    // Helpers stand in the same file, or in a type that the file names: a base class, a static using, a class of helpers.
    private static IEnumerable<MemberDeclarationSyntax> Helpers(SyntaxNode member)
    {
        var names = Names(member);
        var root = member.SyntaxTree.GetRoot();
        return Reached.GetOrAdd(root, file => [.. Names(file).SelectMany(type => Types[type]).SelectMany(WithBases).Append(file).Distinct()
                .SelectMany(found => found.DescendantNodes().OfType<MethodDeclarationSyntax>())])
            .Where(helper => names.Contains(helper.Identifier.Text) && !IsTest(helper));
    }

    private static IEnumerable<SyntaxNode> WithBases(SyntaxNode file) => file.DescendantNodes().OfType<BaseListSyntax>()
        .SelectMany(list => list.Types).SelectMany(type => Types[type.Type.ToString()]).Where(basis => basis != file).SelectMany(WithBases).Prepend(file);

    private static HashSet<string> Names(SyntaxNode node) =>
        [.. node.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText)];

    private static MethodDeclarationSyntax Unmarked(MethodDeclarationSyntax method) => method.WithAttributeLists(
        [.. method.AttributeLists.Where(list => list.Attributes.All(attribute => attribute.Name.ToString() is not ("Fires" or "Silent")))]);
}
