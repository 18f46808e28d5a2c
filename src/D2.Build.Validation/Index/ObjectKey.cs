namespace D2.Build.Validation;

/// <summary>What makes an object one of a kind on a cluster, whatever its API version.</summary>
/// <param name="Group">The API group; empty for core.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Namespace">The namespace; empty for a cluster-scoped kind.</param>
/// <param name="Name">The name.</param>
internal readonly record struct ObjectKey(string Group, string Kind, string Namespace, string Name)
{
    /// <summary>Kind, namespace and name in one word, such as <c>Kustomization/flux-system/tenants</c>; without namespace where there is none.</summary>
    public string ToPath() => Namespace.Length == 0 ? $"{Kind}/{Name}" : $"{Kind}/{Namespace}/{Name}";

    public override string ToString() => Namespace.Length == 0 ? $"{Kind} '{Name}'" : $"{Kind} '{Name}' in namespace '{Namespace}'";
}
