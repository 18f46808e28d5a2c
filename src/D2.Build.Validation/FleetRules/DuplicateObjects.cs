using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>No two objects of one cluster have the same identity.</summary>
/// <remarks>
/// What tenants bring is the same on every cluster, so it is looked through once. Names with placeholders are compared
/// within their own ResourceSet only: what becomes of them is known to the operator alone.
/// </remarks>
internal static class DuplicateObjects
{
    public static IEnumerable<Finding> Check(FleetObjects objects)
    {
        var findings = new List<Finding>();
        var shared = new HashSet<ObjectIdentity>();
        foreach (var resource in objects.Tenants.Concat(objects.Fleet.Resources))
        {
            Add(resource, [shared], findings);
        }

        foreach (var cluster in objects.Clusters)
        {
            var own = new HashSet<ObjectIdentity>();
            var known = cluster.Tenants is null ? new[] { own } : [own, shared];
            foreach (var resource in cluster.All)
            {
                Add(resource, known, findings);
            }
        }

        return findings;
    }

    /// <summary>Adds an object, and those inside it, to the first set, unless one of the sets has it.</summary>
    private static void Add(KubernetesObject resource, HashSet<ObjectIdentity>[] known, List<Finding> findings)
    {
        AddOne(resource, "", known, findings);
        if (resource is not ResourceSet set)
        {
            return;
        }

        foreach (var list in set.Spec.AllResources())
        {
            foreach (var inner in list.OfType<KubernetesObject>())
            {
                AddOne(inner, set.Name ?? "", known, findings);
            }
        }
    }

    private static void AddOne(KubernetesObject resource, string set, HashSet<ObjectIdentity>[] known, List<Finding> findings)
    {
        var identity = ObjectIdentity.Of(resource, set);
        if (Array.Exists(known, objects => objects.Contains(identity)))
        {
            findings.Add(new Finding(
                Codes.DuplicateObject, Severity.Error, $"{identity} is declared twice. Rename or remove one.", resource.Location));
        }

        known[0].Add(identity);
    }
}
