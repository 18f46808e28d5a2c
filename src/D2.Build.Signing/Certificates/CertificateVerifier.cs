using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Signing;

/// <summary>Whether a certificate was issued by a trusted authority, and listed by a trusted log, when it was used.</summary>
internal static class CertificateVerifier
{
    /// <exception cref="SigningException">It was not.</exception>
    internal static void Verify(SigningCertificate certificate, DateTimeOffset time, TrustedRoot root)
    {
        var leaf = certificate.Certificate;
        var chain = root.CertificateAuthorities
            .Select(authority => authority.ChainOf(leaf, SigningCertificate.CodeSigning, time))
            .FirstOrDefault(candidate => candidate is not null)
            ?? throw new SigningException(
                SigningCodes.UntrustedCertificate,
                $"No authority of the trusted root vouches for the certificate at {time:u}; it is valid from {leaf.NotBefore.ToUniversalTime():u} "
                + $"to {leaf.NotAfter.ToUniversalTime():u}.");
        if (chain.Count < 2 || !IsListed(leaf, chain[1], root))
        {
            throw new SigningException(
                SigningCodes.UnloggedCertificate, "No certificate log of the trusted root promised to list the certificate (SCT).");
        }
    }

    private static bool IsListed(X509Certificate2 leaf, X509Certificate2 issuer, TrustedRoot root) =>
        CertificatePromise.In(leaf).Any(promise => root.CertificateLogs.Any(log =>
            log.Is(promise.LogId) && log.Validity.Covers(promise.Time) && promise.IsFor(leaf, issuer, log.Key)));
}
