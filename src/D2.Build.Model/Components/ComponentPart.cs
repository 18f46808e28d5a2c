using System.Collections;

namespace D2.Build;

/// <summary>A base and its overlays. Accepts a collection expression where no overlay differs.</summary>
public sealed class ComponentPart : IEnumerable<object>
{
    /// <summary>What is applied everywhere: charts, typed resources, models of KubernetesClient, files.</summary>
    public PartResources Resources { get; set; } = [];

    /// <summary>Kustomize's own settings for the base.</summary>
    public KustomizationSettings Settings { get; set; } = new();

    /// <summary>What differs in an environment.</summary>
    public OverlayList Overlays { get; set; } = [];

    /// <summary>Adds to <see cref="Resources"/>.</summary>
    /// <param name="resource">A file, a typed resource or a model of KubernetesClient.</param>
    public void Add(object resource) => Resources.Add(resource);

    /// <summary>The resources as they were given.</summary>
    public IEnumerator<object> GetEnumerator() => Resources.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
