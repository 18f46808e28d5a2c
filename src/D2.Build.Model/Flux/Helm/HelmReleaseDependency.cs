namespace D2.Build.Flux;

/// <summary>A HelmRelease that has to be ready first. A typed one converts to it: <c>DependsOn = [certManager]</c>.</summary>
public sealed class HelmReleaseDependency : DependencyReference
{
    /// <summary>A dependency with the name and, where set, the namespace.</summary>
    /// <param name="dependency">What has to be ready first.</param>
    public static implicit operator HelmReleaseDependency(HelmRelease dependency) =>
        new() { Name = dependency.Name, Namespace = dependency.Namespace };

    /// <summary>A dependency in the same namespace by its name.</summary>
    /// <param name="name">The object's name.</param>
    public static implicit operator HelmReleaseDependency(string name) => new() { Name = name };
}
