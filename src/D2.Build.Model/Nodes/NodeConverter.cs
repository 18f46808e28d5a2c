namespace D2.Build;

/// <summary>Turns .NET values and models of KubernetesClient into nodes.</summary>
public static class NodeConverter
{
    /// <summary>A node for a value.</summary>
    /// <param name="value">A node, scalar, collection, dictionary or object with properties; null is an explicit null.</param>
    /// <exception cref="NotSupportedException">The value has no form in a manifest.</exception>
    public static Node ToNode(object? value) => value switch
    {
        null => Scalar.Null,
        Node node => node,
        string text => text,
        bool flag => flag,
        int number => number,
        _ => throw new NotSupportedException($"A manifest has no form for {value.GetType()}."),
    };

    /// <summary>A resource from a typed one or a model of KubernetesClient.</summary>
    /// <param name="resource">The resource.</param>
    public static KubernetesObject ToResource(object resource) => (KubernetesObject)resource;
}
