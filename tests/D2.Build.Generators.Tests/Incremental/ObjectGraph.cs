using System.Reflection;
using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Tests.Incremental;

/// <summary>Walks everything that is reachable from an object.</summary>
internal static class ObjectGraph
{
    /// <summary>The paths to what a spec must not hold.</summary>
    public static IReadOnlyList<string> CompilerObjects(object root)
    {
        var found = new List<string>();
        Walk(root, root.GetType().Name, new HashSet<object>(ReferenceEqualityComparer.Instance), found);
        return found;
    }

    private static void Walk(object? node, string path, HashSet<object> visited, List<string> found)
    {
        if (node is null or string || node.GetType().IsPrimitive || node.GetType().IsEnum || !visited.Add(node))
        {
            return;
        }

        if (node is ISymbol or SyntaxNode or SyntaxToken or Compilation or SyntaxTree or Location or SemanticModel or AttributeData)
        {
            found.Add(path);
            return;
        }

        foreach (var (name, value) in Children(node))
        {
            Walk(value, $"{path}.{name}", visited, found);
        }
    }

    private static IEnumerable<(string Name, object? Value)> Children(object node)
    {
        if (node is Array array)
        {
            return array.Cast<object?>().Select((item, index) => ($"[{index}]", item));
        }

        return Bases(node.GetType())
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(field => (field.Name, field.GetValue(node)));
    }

    private static IEnumerable<Type> Bases(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }
}
