using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B3019: what is copied is watched, so that a change of it arrives at once.</summary>
internal static class CopiedObjects
{
    public static IEnumerable<Finding> Check(FleetObjects objects)
    {
        var all = objects.Clusters.SelectMany(cluster => cluster.All).Concat(objects.Tenants).Concat(objects.Fleet.Resources).ToArray();
        var copied = all.OfType<ResourceSet>()
            .SelectMany(set => set.Spec.AllResources().SelectMany(list => list.OfType<KubernetesObject>()))
            .Select(inner => inner.Kind is "ConfigMap" or "Secret" ? inner.Operator.CopyFrom is { } from ? $"{inner.Kind}/{from}" : null : null)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return
            from source in all
            where source.Kind is "ConfigMap" or "Secret" && copied.Contains($"{source.Kind}/{source.Namespace}/{source.Name}")
            where source.Operator.Watch != true
            select new Finding(
                Codes.UnwatchedCopy, Codes.UnwatchedCopy.Severity,
                $"{ObjectIdentity.Of(source, "")} is copied by a ResourceSet, which takes notice of a change only when it is reconciled. "
                + "Write 'Operator = { Watch = true }' to have copies follow at once.",
                source.Location);
    }
}
