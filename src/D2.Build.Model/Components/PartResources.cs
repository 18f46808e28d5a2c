using System.Collections;

namespace D2.Build;

/// <summary>
/// Resources of a base or an overlay, each in a file of its own: charts (<see cref="ChartRelease"/>), groups
/// (<see cref="ResourceGroup"/>), files as they are (<see cref="PlainFile"/>), typed resources and models of KubernetesClient.
/// Accepts collection expressions.
/// </summary>
public sealed class PartResources : IEnumerable<object>
{
    private readonly List<object> entries = [];
    private readonly List<ResourceFile> files = [];

    /// <summary>The files in order.</summary>
    internal IReadOnlyList<ResourceFile> Files => files;

    /// <summary>Appends a file or a resource.</summary>
    /// <param name="resource">A <see cref="ResourceFile"/>, a typed resource or a model of KubernetesClient.</param>
    /// <exception cref="ArgumentException">It is neither.</exception>
    public void Add(object resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        entries.Add(resource);
        files.Add(resource as ResourceFile ?? ResourceGroup.Of(NodeConverter.ToResource(resource)));
    }

    /// <summary>The resources as they were given.</summary>
    public IEnumerator<object> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
