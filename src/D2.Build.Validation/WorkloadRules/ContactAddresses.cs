using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B8017: the address that a certificate authority writes to is somebody's.</summary>
internal static class ContactAddresses
{
    private static readonly string[] Placeholders = ["noreply", "no-reply", "@example.", ".example", "@localhost", "@test.", ".invalid", "changeme"];

    public static IEnumerable<WorkloadProblem> Check(KubernetesObject resource)
    {
        if (resource.Kind is "ClusterIssuer" or "Issuer"
            && Fields.Child(resource, "spec", "acme") is { } acme
            && Fields.Known(acme, "email") is { } email
            && Array.Exists(Placeholders, part => email.Contains(part, StringComparison.OrdinalIgnoreCase)))
        {
            yield return new(
                new(Codes.PlaceholderContact, $"nobody reads '{email}', and the certificate authority writes there before certificates expire or are revoked. Name your own."),
                "spec.acme.email", email);
        }
    }
}
