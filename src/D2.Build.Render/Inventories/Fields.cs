namespace D2.Build.Render;

/// <summary>Reads fields of objects of any kind by their path.</summary>
internal static class Fields
{
    /// <summary>The text at a path; null where it is not set.</summary>
    public static string? Text(Node? node, params ReadOnlySpan<string> path) =>
        At(node, path) is Scalar { Kind: not ScalarKind.Null } scalar && scalar.Text.Length > 0 ? scalar.Text : null;

    /// <summary>The node at a path; null where it is not set.</summary>
    public static Node? At(Node? node, params ReadOnlySpan<string> path)
    {
        foreach (var key in path)
        {
            node = (node as Mapping)?.FirstOrDefault(pair => string.Equals(pair.Key, key, StringComparison.Ordinal)).Value;
        }

        return node;
    }
}
