using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B5046: the public Sigstore instance gives certificates for the forges it knows.</summary>
internal static class PublicIssuers
{
    public static IEnumerable<Finding> Check(Organization organization) =>
        organization is { Trust: KeylessTrust { Secret: null }, Forge.Host: not ("github.com" or "gitlab.com") }
            ? [new Finding(
                Codes.UnknownIssuer, Codes.UnknownIssuer.Severity,
                $"Pipelines of {organization.Forge.Host} would sign with the public Sigstore instance, which gives no certificates for a server it does not know: "
                + "publishing fails. Declare Trust = new KeyTrust(…), or new KeylessTrust(\"…\") with a Sigstore of your own.",
                organization.Location)
            {
                Text = organization.Forge.Host,
            }]
            : [];
}
