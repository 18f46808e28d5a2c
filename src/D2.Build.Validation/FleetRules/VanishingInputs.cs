using D2.Build.Flux;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B3020: providers that may give nothing do not take everything with them.</summary>
internal static class VanishingInputs
{
    public static IEnumerable<Finding> Check(FleetObjects objects)
    {
        var all = objects.Clusters.SelectMany(cluster => cluster.All).Concat(objects.Tenants).Concat(objects.Fleet.Resources).ToArray();
        var harmless = all.OfType<ResourceSetInputProvider>()
            .Where(provider => IsHarmless(Fields.Known(provider.Spec, "type")))
            .Select(provider => (provider.Namespace, provider.Name))
            .ToHashSet();
        return
            from set in all.OfType<ResourceSet>()
            where set.Spec.Inputs.Count == 0 && set.Spec.InputsFrom.Count > 0
            where !set.Spec.InputsFrom.AsEnumerable<InputProviderReference>().Any(reference => harmless.Contains((set.Namespace, reference.Name)))
            where set.Spec.AllResources().SelectMany(list => list.OfType<KubernetesObject>()).Any(inner => inner.Operator.Prune != false)
            select new Finding(
                Codes.VanishingInputs, Codes.VanishingInputs.Severity,
                $"If its providers give no inputs, ResourceSet '{set.Name}' deletes everything it made. Write 'Operator = {{ Prune = false }}' in what has to stay.",
                set.Location);
    }

    // A static provider always gives its inputs; what is made for a pull request is meant to go with it.
    private static bool IsHarmless(string? type) =>
        type is not null && (type is "Static" || type.EndsWith("PullRequest", StringComparison.Ordinal) || type.EndsWith("MergeRequest", StringComparison.Ordinal));
}
