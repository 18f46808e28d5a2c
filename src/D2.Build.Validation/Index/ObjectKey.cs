namespace D2.Build.Validation;

/// <summary>What makes an object one of a kind on a cluster, whatever its API version.</summary>
/// <param name="Group">The API group; empty for core.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Namespace">The namespace; empty for a cluster-scoped kind.</param>
/// <param name="Name">The name.</param>
internal readonly record struct ObjectKey(string Group, string Kind, string Namespace, string Name)
{
    public override string ToString() => Namespace.Length == 0 ? $"{Kind} '{Name}'" : $"{Kind} '{Name}' in namespace '{Namespace}'";
}
