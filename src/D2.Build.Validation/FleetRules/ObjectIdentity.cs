namespace D2.Build.Validation;

/// <summary>What makes two objects the same to a cluster: group, kind, namespace and name, whatever the version.</summary>
/// <param name="Scope">The ResourceSet the identity is unique in, where its name or namespace is a placeholder.</param>
/// <param name="Group">The API group; empty for core.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Namespace">The namespace; empty where there is none.</param>
/// <param name="Name">The name.</param>
internal readonly record struct ObjectIdentity(string Scope, string Group, string Kind, string Namespace, string Name)
{
    public static ObjectIdentity Of(KubernetesObject resource, string set)
    {
        var apiVersion = resource.ApiVersion ?? "";
        var slash = apiVersion.IndexOf('/', StringComparison.Ordinal);
        var (ns, name) = (resource.Namespace ?? "", resource.Name ?? "");
        var open = ns.Contains("<<", StringComparison.Ordinal) || name.Contains("<<", StringComparison.Ordinal);
        return new(open ? set : "", slash < 0 ? "" : apiVersion[..slash], resource.Kind ?? "", ns, name);
    }

    public override string ToString() =>
        Namespace.Length == 0 ? $"{Kind} '{Name}'" : $"{Kind} '{Name}' in namespace '{Namespace}'";
}
