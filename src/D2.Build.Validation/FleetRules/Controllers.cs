using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B4001: every Flux kind that a cluster gets, or waits for, has its controller there.</summary>
/// <remarks>What tenants need is the same on every cluster, so it is collected once.</remarks>
internal static class Controllers
{
    private const string CrdKind = "CustomResourceDefinition";

    public static IEnumerable<Finding> Check(FleetIndex index)
    {
        var objects = index.Objects;
        var shared = Needs(objects.Tenants.Concat(objects.Fleet.Resources));
        foreach (var cluster in index.Clusters)
        {
            var installed = cluster.Components;
            var needs = cluster.HasTenants ? Needs(cluster.Objects.All).Concat(shared) : Needs(cluster.Objects.All);
            foreach (var (controller, (what, at)) in needs)
            {
                if (!installed.Contains(controller, StringComparer.Ordinal))
                {
                    yield return new Finding(
                        Codes.MissingController, Severity.Error,
                        $"Cluster '{cluster.Cluster.Name}' gets {what} but does not run {controller}. "
                        + "Add it to Instance.Spec.Components, or leave the object out on this cluster.",
                        at.IsKnown ? at : cluster.Cluster.Location);
                }
            }
        }
    }

    /// <summary>The controllers needed, each with the first object that needs it.</summary>
    private static Dictionary<string, (string What, SourceLocation At)> Needs(IEnumerable<KubernetesObject> resources)
    {
        var needs = new Dictionary<string, (string, SourceLocation)>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            Add(resource, needs);
            if (resource is not ResourceSet set)
            {
                continue;
            }

            foreach (var inner in set.Spec.AllResources().SelectMany(list => list.OfType<KubernetesObject>()))
            {
                Add(inner, needs);
            }

            foreach (var dependency in set.Spec.DependsOn.AsEnumerable<ResourceSetDependency>())
            {
                AddCrd(dependency, set, needs);
            }
        }

        return needs;
    }

    private static void Add(KubernetesObject resource, Dictionary<string, (string What, SourceLocation At)> needs)
    {
        var identity = ObjectIdentity.Of(resource, "");
        if (FluxControllers.Of(identity.Group, identity.Kind) is { } controller && !needs.ContainsKey(controller))
        {
            needs.Add(controller, (identity.ToString(), resource.Location));
        }
    }

    private static void AddCrd(ResourceSetDependency dependency, ResourceSet set, Dictionary<string, (string What, SourceLocation At)> needs)
    {
        if (dependency is { Kind: CrdKind, Name: { } name }
            && name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot
            && FluxControllers.Of(name[(dot + 1)..], name[..dot]) is { } controller
            && !needs.ContainsKey(controller))
        {
            needs.Add(controller, ($"ResourceSet '{set.Name}', which waits for the CRD {name},", set.Location));
        }
    }
}
