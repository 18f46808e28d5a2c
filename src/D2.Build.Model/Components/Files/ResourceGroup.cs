using System.Collections;
using System.Runtime.CompilerServices;

namespace D2.Build;

/// <summary>Resources that belong together, in one file: <c>new ResourceGroup("rbac") { role, binding }</c>.</summary>
public sealed class ResourceGroup : ResourceFile, IEnumerable<object>
{
    private readonly ResourceList resources = [];

    /// <summary>An empty group.</summary>
    /// <param name="name">The file's name without extension.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ResourceGroup(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, new(file, line))
    {
    }

    private ResourceGroup(KubernetesObject resource)
        : base(ObjectFileNames.Of(resource), resource.Location) => resources.Add(resource);

    /// <summary>Appends a resource.</summary>
    /// <param name="resource">A typed resource or a model of KubernetesClient.</param>
    /// <exception cref="ArgumentException">It is no Kubernetes object.</exception>
    public void Add(object resource) => resources.Add(resource);

    /// <summary>The resources in order.</summary>
    public IEnumerator<object> GetEnumerator() => resources.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>One resource in a file that is named after it.</summary>
    internal static ResourceGroup Of(KubernetesObject resource) => new(resource);

    internal override FileObjects Read(PartReader reader) =>
        new($"{Name}.yaml", [.. resources.Cast<KubernetesObject>().Select(resource => reader.Copy(resource, Location))], Location);
}
