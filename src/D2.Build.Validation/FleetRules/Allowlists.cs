using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B6001: the entries of a source policy allow what they say and nothing more.</summary>
internal static class Allowlists
{
    public static IEnumerable<Finding> Check(Fleet fleet) =>
        from policy in fleet.Tenants.OfType<SourcePolicy>()
        from prefix in policy.Allow
        let violation = AllowPrefixes.Check(prefix)
        where violation is not null
        select Finding.Of(violation, policy.Location, prefix);
}
