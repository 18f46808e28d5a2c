using D2.Build.Flux;

namespace D2.Build.Manifests;

/// <summary>The names of files that hold one free resource.</summary>
internal static class FileNames
{
    /// <summary>A ResourceSet's file has its name, as a tenant's has; any other kind is put in front.</summary>
    public static string Of(KubernetesObject resource) => resource is ResourceSet
        ? $"{resource.Name}.yaml"
        : $"{resource.Kind.ToLowerInvariant()}-{resource.Name}.yaml";
}
