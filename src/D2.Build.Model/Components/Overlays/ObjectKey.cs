namespace D2.Build;

/// <summary>What makes an object the one a patch is for.</summary>
internal readonly record struct ObjectKey(string ApiVersion, string Kind, string? Name, string? Namespace)
{
    public static ObjectKey Of(KubernetesObject resource) => new(resource.ApiVersion, resource.Kind, resource.Name, resource.Namespace);
}
