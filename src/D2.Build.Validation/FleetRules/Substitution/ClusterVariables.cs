using D2.Build.Flux;

namespace D2.Build.Validation;

/// <summary>The variables that a cluster replaces in what its tenants bring.</summary>
internal sealed class ClusterVariables
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    private ClusterVariables(ClusterObjects objects) => Cluster = objects.Cluster;

    public Cluster Cluster { get; }

    /// <summary>The variables that are known here.</summary>
    public IReadOnlyDictionary<string, string> Values => values;

    /// <summary>Whether there may be others: they come from an object that is not part of the fleet.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The variables of a cluster; null for one that applies no tenants or replaces nothing in them.</summary>
    public static ClusterVariables? Of(ClusterObjects objects)
    {
        if (objects.Tenants is not { } tenants || !tenants.Spec.ContainsKey("postBuild"))
        {
            return null;
        }

        var variables = new ClusterVariables(objects);
        foreach (var reference in tenants.Spec.PostBuild.SubstituteFrom)
        {
            variables.Add(objects, tenants, reference);
        }

        variables.Add(tenants.Spec.PostBuild.Substitute);
        foreach (var name in objects.Cluster.ExternalVariables)
        {
            // What is not known is not judged either.
            variables.values.TryAdd(name, "external");
        }

        return variables;
    }

    private void Add(ClusterObjects objects, FluxKustomization tenants, SubstituteReference reference)
    {
        var source = Fields.Is(reference, "kind", "ConfigMap") ? objects.All.FirstOrDefault(o => IsNamed(o, reference.Name, tenants)) : null;
        if (source?["data"] is Mapping data)
        {
            Add(data);
        }
        else
        {
            IsOpen = true;
        }
    }

    private static bool IsNamed(KubernetesObject resource, string? name, FluxKustomization tenants) =>
        string.Equals(resource.Kind, "ConfigMap", StringComparison.Ordinal)
        && string.Equals(resource.Name, name, StringComparison.Ordinal)
        && string.Equals(resource.Namespace, tenants.Namespace, StringComparison.Ordinal);

    private void Add(Mapping data)
    {
        foreach (var (key, value) in data)
        {
            if (value is Scalar scalar)
            {
                values[key] = scalar.Text;
            }
        }
    }
}
