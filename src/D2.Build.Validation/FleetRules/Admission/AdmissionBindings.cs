using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B6010: what the binding of an admission policy names is there.</summary>
internal static class AdmissionBindings
{
    public static IEnumerable<Finding> Check(FleetIndex index) =>
        from place in index.Places
        from binding in place.Table.OfKind(ApiGroups.Admission, "ValidatingAdmissionPolicyBinding")
        from target in Targets(binding)
        where !place.Has(target)
        select new Finding(
            Codes.UnboundParameters, Severity.Error,
            $"{binding} names {target}, which nothing in the fleet gives: {Consequence(binding, target)}. Declare it, or correct the name.",
            binding.Location)
        {
            Text = target.Name,
        };

    private static IEnumerable<ObjectKey> Targets(PlacedObject binding)
    {
        if (binding.Text("spec", "policyName") is { } policy)
        {
            yield return new(ApiGroups.Admission, "ValidatingAdmissionPolicy", "", policy);
        }

        var parameter = Fields.Child(binding.Resource, "spec", "paramRef");
        if (parameter is not null && binding.Text(parameter, "name") is { } name && binding.Text(parameter, "namespace") is { } ns)
        {
            yield return new("", "ConfigMap", ns, name);
        }
    }

    private static string Consequence(PlacedObject binding, ObjectKey target) => target.Kind switch
    {
        "ConfigMap" when string.Equals(binding.Text("spec", "paramRef", "parameterNotFoundAction"), "Deny", StringComparison.Ordinal) =>
            "everything the policy looks at is denied",
        "ConfigMap" => "the policy allows everything",
        _ => "nothing is held to anything",
    };
}
