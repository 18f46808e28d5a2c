namespace D2.Build;

/// <summary>Turns .NET values and models of KubernetesClient into nodes.</summary>
public static class NodeConverter
{
    /// <summary>
    /// A node for a value. Members of objects are named by <see cref="System.Text.Json.Serialization.JsonPropertyNameAttribute"/>,
    /// those of anonymous types as they are written, others in camel case. Null members are left out, except in
    /// dictionaries and anonymous types, where they are explicit nulls.
    /// </summary>
    /// <param name="value">A node, scalar, collection, dictionary or object with properties; null is an explicit null.</param>
    /// <exception cref="NotSupportedException">The value, or a part of it that the message names, has no form in a manifest.</exception>
    public static Node ToNode(object? value) => new NodeConversion().Any(value);

    /// <summary>
    /// A resource from a typed one, a model of KubernetesClient, or whatever else becomes a mapping with <c>apiVersion</c> and
    /// <c>kind</c>. A model's type fills in these two where they are not set.
    /// </summary>
    /// <param name="resource">The resource.</param>
    /// <param name="location">Where it was declared, for a resource that does not know it itself.</param>
    /// <exception cref="ArgumentException">It is no Kubernetes object.</exception>
    /// <exception cref="NotSupportedException">A part of it has no form in a manifest.</exception>
    public static KubernetesObject ToResource(object resource, SourceLocation location = default)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return resource as KubernetesObject
            ?? (ToNode(resource) is Mapping mapping && IsNamed(mapping, "apiVersion") && IsNamed(mapping, "kind")
                ? new KubernetesObject(mapping, location)
                : throw new ArgumentException(
                    $"A value of type {resource.GetType()} is no Kubernetes object: it has no apiVersion and kind. "
                    + "Give a typed resource, a model of KubernetesClient, or a mapping with both.",
                    nameof(resource)));
    }

    private static bool IsNamed(Mapping mapping, string key) => mapping[key] is Scalar { Kind: ScalarKind.Text, Text.Length: > 0 };
}
