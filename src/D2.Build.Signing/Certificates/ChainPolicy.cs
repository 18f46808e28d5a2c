using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Signing;

/// <summary>How chains of certificates are checked: against one root and at one time, with nothing of the machine or the network.</summary>
internal static class ChainPolicy
{
    /// <summary>The policy for the chains of an authority.</summary>
    /// <param name="authority">Its certificates, the root last.</param>
    /// <param name="time">The moment for which every certificate must be valid.</param>
    public static X509ChainPolicy Of(IReadOnlyList<X509Certificate2> authority, DateTimeOffset time)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
            DisableCertificateDownloads = true,
            VerificationTime = time.UtcDateTime,
            VerificationTimeIgnored = false,
        };
        policy.CustomTrustStore.Add(authority[^1]);
        policy.ExtraStore.AddRange(authority.SkipLast(1).ToArray());
        return policy;
    }
}
