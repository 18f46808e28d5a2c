using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>
/// D2B6020: every admission policy has a binding, wherever in the fleet or the repository that is. A binding whose policy is not known
/// may be meant for any of them, and is reported by itself.
/// </summary>
internal static class UnboundPolicies
{
    private const string Policy = "ValidatingAdmissionPolicy";
    private const string Binding = "ValidatingAdmissionPolicyBinding";

    /// <summary>Those of a fleet.</summary>
    public static IEnumerable<Finding> Check(FleetIndex index) => Judge(
        index.Places.SelectMany(place => place.Table.OfKind(ApiGroups.Admission, Policy)).Select(policy => policy.Resource),
        index.Places.SelectMany(place => place.Table.OfKind(ApiGroups.Admission, Binding)).Select(binding => binding.Resource));

    /// <summary>Those of a repository of components.</summary>
    public static IEnumerable<Finding> Check(RepositoryObjects objects)
    {
        var all = objects.Components.SelectMany(component => component.Objects).ToArray();
        return Judge(
            all.Where(resource => Fields.IsOf(resource, ApiGroups.Admission, Policy)),
            all.Where(resource => Fields.IsOf(resource, ApiGroups.Admission, Binding)));
    }

    private static IEnumerable<Finding> Judge(IEnumerable<KubernetesObject> policies, IEnumerable<KubernetesObject> bindings)
    {
        var bound = bindings.Select(binding => Fields.Known(Fields.Child(binding, "spec"), "policyName")).ToHashSet(StringComparer.Ordinal);
        var names = policies.DistinctBy(NameOf, StringComparer.Ordinal).ToArray();
        return bound.IsSubsetOf(names.Select(NameOf).OfType<string>())
            ? names.Where(policy => NameOf(policy) is { } name && !bound.Contains(name)).Select(Unbound)
            : [];
    }

    private static string? NameOf(KubernetesObject policy) => Fields.Known(Fields.Child(policy, "metadata"), "name");

    private static Finding Unbound(KubernetesObject policy) => new(
        Codes.UnboundPolicy, Codes.UnboundPolicy.Severity,
        $"{ObjectIdentity.Of(policy, "")} has no binding, so the API server checks nothing. Add a ValidatingAdmissionPolicyBinding with "
        + $"PolicyName = \"{policy.Name}\" and its ValidationActions.",
        policy.Location)
    {
        Text = policy.Name,
    };
}
