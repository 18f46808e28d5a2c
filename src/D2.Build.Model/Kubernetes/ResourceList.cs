namespace D2.Build;

/// <summary>
/// Resources of any kind: our typed ones, models of KubernetesClient, <see cref="KubernetesObject"/> for the rest.
/// Accepts collection expressions.
/// </summary>
public sealed class ResourceList : Sequence, IEnumerable<object>
{
    /// <summary>Resources in order.</summary>
    /// <param name="resources">Typed resources or models of KubernetesClient.</param>
    public static ResourceList Of(IEnumerable<object> resources)
    {
        var list = new ResourceList();
        foreach (var resource in resources)
        {
            list.Add(resource);
        }

        return list;
    }

    /// <summary>Appends a resource.</summary>
    /// <param name="resource">A typed resource or a model of KubernetesClient.</param>
    public void Add(object resource) => base.Add(NodeConverter.ToResource(resource));

    /// <summary>The resources in order.</summary>
    public IEnumerator<object> GetEnumerator() => ((IEnumerable<Node>)this).GetEnumerator();
}
