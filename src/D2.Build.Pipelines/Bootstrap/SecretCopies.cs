using D2.Build.Flux;

namespace D2.Build.Pipelines;

/// <summary>Where a cluster gets copies of its Secrets: read from the objects that are written, so that nothing else can be said of them.</summary>
internal static class SecretCopies
{
    private const string Annotation = OperatorSettings.Prefix + "copyFrom";

    /// <summary>The copies of Secrets in flux-system, each once, in ordinal order of the namespaces they are in.</summary>
    public static IEnumerable<(string Name, string Namespace)> Of(RepositoryPlan plan, ClusterObjects cluster) => cluster.All
        .Concat(cluster.Cluster.ReconcilesTenants ? plan.Tenants : [])
        .SelectMany(Placed)
        .SelectMany(Copy)
        .Distinct()
        .OrderBy(copy => copy.Namespace, StringComparer.Ordinal);

    private static IEnumerable<(KubernetesObject Resource, Mapping? Inputs)> Placed(KubernetesObject resource) => resource is ResourceSet set
        ? set.Spec.AllResources().SelectMany(list => list.OfType<KubernetesObject>()).SelectMany(inner => InputValues.Sets(set).Select(inputs => (inner, inputs)))
        : [(resource, null)];

    // A namespace that only the operator knows is shown as it is declared.
    private static IEnumerable<(string Name, string Namespace)> Copy((KubernetesObject Resource, Mapping? Inputs) placed)
    {
        if (placed.Resource is { Kind: "Secret", Namespace: { } ns } secret && Origin(secret)?.Split('/') is [Conventional.FluxNamespace, var name])
        {
            yield return (name, InputValues.Fill(ns, placed.Inputs) ?? ns);
        }
    }

    private static string? Origin(KubernetesObject secret) =>
        ((secret["metadata"] as Mapping)?["annotations"] as Mapping)?[Annotation] is Scalar origin ? origin.Text : null;
}
