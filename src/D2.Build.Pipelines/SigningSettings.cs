namespace D2.Build.Pipelines;

/// <summary>What a pipeline that publishes is given to sign.</summary>
internal static class SigningSettings
{
    public const string Key = "COSIGN_PRIVATE_KEY";
    public const string Password = "COSIGN_PASSWORD";
    public const string NotaryKey = "NOTATION_PRIVATE_KEY";
    public const string NotaryPassword = "NOTATION_KEY_PASSWORD";
    public const string NotaryChain = "NOTATION_CERTIFICATE_CHAIN";

    /// <summary>Whether it signs as itself, and with no key.</summary>
    public static bool SignsAsItself(this RepositoryPlan plan) => plan.Organization.Trust is KeylessTrust;

    /// <summary>The secrets that it signs with.</summary>
    public static IReadOnlyList<string> SigningSecrets(this RepositoryPlan plan) => plan.Organization.Trust switch
    {
        KeyTrust => [Key, Password],
        NotationTrust => [NotaryKey, NotaryPassword, NotaryChain],
        _ => [],
    };

    /// <summary>What it verifies with beside the declarations, which is public.</summary>
    public static IReadOnlyList<string> SigningVariables(this RepositoryPlan plan) =>
        plan.Organization.Trust is NotationTrust ? [NotationSecret.Policy, NotationSecret.Certificates] : [];

    /// <summary>The properties with which publishing signs. Keys stay in the environment.</summary>
    public static string SigningProperties(this RepositoryPlan plan) =>
        string.Concat(Properties(plan.Organization.Trust).Select(property => $" -p:{property.Name}=env://{property.Variable}"));

    private static IEnumerable<(string Name, string Variable)> Properties(Trust trust) => trust switch
    {
        KeyTrust => [("SigningKey", Key)],
        NotationTrust =>
        [
            ("SigningKey", NotaryKey), ("SigningCertificateChain", NotaryChain),
            ("TrustPolicy", NotationSecret.Policy), ("TrustCertificates", NotationSecret.Certificates),
        ],
        _ => [],
    };
}
