using System.Globalization;

namespace D2.Build.Manifests.Patches;

/// <summary>Patches as of RFC 6902. Those computed are made of <c>add</c>, <c>remove</c> and <c>replace</c>.</summary>
public static class JsonPatch
{
    /// <summary>The operations that turn one tree into another; empty where they are equal.</summary>
    /// <param name="from">What the patch is applied to; both are mappings or both are sequences.</param>
    /// <param name="to">What it gives.</param>
    public static Sequence Between(Node from, Node to)
    {
        var operations = new Sequence();
        Compare(operations, "", from, to);
        return operations;
    }

    /// <summary>A copy of the tree with the operations carried out in order.</summary>
    /// <param name="tree">What to change; it stays as it is.</param>
    /// <param name="operations">The operations.</param>
    /// <exception cref="InvalidOperationException">An operation names a place that does not exist, or is of another kind.</exception>
    public static Node Apply(Node tree, Sequence operations)
    {
        var result = tree.Clone();
        foreach (var operation in operations.OfType<Mapping>())
        {
            JsonOperation.Apply(result, operation);
        }

        return result;
    }

    private static void Compare(Sequence operations, string path, Node from, Node to)
    {
        if (from is Mapping oldMapping && to is Mapping newMapping)
        {
            Members(operations, path, oldMapping, newMapping);
        }
        else if (from is Sequence oldItems && to is Sequence newItems)
        {
            Items(operations, path, oldItems, newItems);
        }
        else if (!from.IsSameAs(to))
        {
            operations.Add(JsonOperation.Of("replace", path, to));
        }
    }

    private static void Members(Sequence operations, string path, Mapping from, Mapping to)
    {
        foreach (var (key, value) in from)
        {
            var place = $"{path}/{JsonPointer.Escape(key)}";
            if (!to.ContainsKey(key))
            {
                operations.Add(JsonOperation.Of("remove", place));
            }
            else
            {
                Compare(operations, place, value, to[key]);
            }
        }

        foreach (var (key, value) in to)
        {
            if (!from.ContainsKey(key))
            {
                operations.Add(JsonOperation.Of("add", $"{path}/{JsonPointer.Escape(key)}", value));
            }
        }
    }

    // Equal ends stay; what lies between is changed in place, then cut or grown at its end.
    private static void Items(Sequence operations, string path, Sequence from, Sequence to)
    {
        var shorter = Math.Min(from.Count, to.Count);
        var head = 0;
        while (head < shorter && from[head].IsSameAs(to[head]))
        {
            head++;
        }

        var tail = 0;
        while (tail < shorter - head && from[from.Count - 1 - tail].IsSameAs(to[to.Count - 1 - tail]))
        {
            tail++;
        }

        var (oldEnd, newEnd) = (from.Count - tail, to.Count - tail);
        for (var i = head; i < Math.Min(oldEnd, newEnd); i++)
        {
            Compare(operations, At(path, i), from[i], to[i]);
        }

        for (var i = oldEnd - 1; i >= newEnd; i--)
        {
            operations.Add(JsonOperation.Of("remove", At(path, i)));
        }

        for (var i = oldEnd; i < newEnd; i++)
        {
            operations.Add(JsonOperation.Of("add", At(path, i), to[i]));
        }
    }

    private static string At(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}/{index}");
}
