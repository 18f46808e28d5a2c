namespace D2.Build.Flux;

/// <summary>A Kustomization that has to be ready first. A typed one converts to it: <c>DependsOn = [controllers]</c>.</summary>
public sealed class KustomizationDependency : DependencyReference
{
    /// <summary>A dependency with the name and, where set, the namespace.</summary>
    /// <param name="dependency">What has to be ready first.</param>
    public static implicit operator KustomizationDependency(FluxKustomization dependency) =>
        new() { Name = dependency.Name, Namespace = dependency.Namespace };

    /// <summary>A dependency in the same namespace by its name.</summary>
    /// <param name="name">The object's name.</param>
    public static implicit operator KustomizationDependency(string name) => new() { Name = name };
}
