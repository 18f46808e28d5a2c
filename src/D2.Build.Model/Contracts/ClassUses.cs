namespace D2.Build;

/// <summary>The classes of ingresses and storage that objects name or give, written <c>group/Kind:name</c>.</summary>
internal static class ClassUses
{
    private const string Ingress = "networking.k8s.io/IngressClass:";
    private const string Storage = "storage.k8s.io/StorageClass:";

    /// <summary>The class that an object is; null for any other object.</summary>
    public static string? Given(KubernetesObject resource) => resource.Kind switch
    {
        "IngressClass" => Ingress + resource.Name,
        "StorageClass" => Storage + resource.Name,
        _ => null,
    };

    /// <summary>The classes that an object names, values of charts included.</summary>
    public static IEnumerable<string> Named(KubernetesObject resource) => Named(resource["spec"], "");

    private static IEnumerable<string> Named(Node? node, string owner) => node switch
    {
        Mapping mapping => mapping.SelectMany(member => Of(owner, member.Key, member.Value)),
        Sequence sequence => sequence.AsEnumerable<Node>().SelectMany(item => Named(item, owner)),
        _ => [],
    };

    private static IEnumerable<string> Of(string owner, string key, Node value)
    {
        if (value is not Scalar { Kind: ScalarKind.Text, Text.Length: > 0 } name || name.Text.Contains('$', StringComparison.Ordinal))
        {
            return Named(value, key);
        }

        return key switch
        {
            "ingressClassName" => [Ingress + name.Text],
            "className" or "class" when owner.StartsWith("ingress", StringComparison.OrdinalIgnoreCase) => [Ingress + name.Text],
            "storageClassName" => [Storage + name.Text],
            _ => [],
        };
    }
}
