using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>The addresses that the conventions build others from.</summary>
internal static class Addresses
{
    public static IEnumerable<Finding> Check(Fleet fleet)
    {
        var organization = fleet.Organization;
        if (Urls.CheckOci(organization.ArtifactUrl(organization.FleetRepository)) is { } violation)
        {
            yield return Finding.Of(violation, organization.Location);
        }
    }
}
