using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Signing;

/// <summary>Whether certificates were revoked, asked of the services that they name (OCSP, CRL). Those that name none cannot be revoked.</summary>
internal static class NotaryRevocation
{
    private const string CrlDistributionPoints = "2.5.29.31";
    private const string AuthorityInformation = "1.3.6.1.5.5.7.1.1";
    private const string Ocsp = "1.3.6.1.5.5.7.48.1";
    private const X509ChainStatusFlags Problems = X509ChainStatusFlags.Revoked | X509ChainStatusFlags.RevocationStatusUnknown | X509ChainStatusFlags.OfflineRevocation;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <exception cref="SigningException"><see cref="SigningCodes.UntrustedCertificate"/>: one is, or its service does not say.</exception>
    public static void Require(NotaryChain signer, DateTimeOffset time)
    {
        if (!signer.Certificates.Any(CanBeRevoked))
        {
            return;
        }

        using var chain = new X509Chain { ChainPolicy = signer.Policy(time) };
        chain.ChainPolicy.RevocationMode = X509RevocationMode.Online;
        chain.ChainPolicy.RevocationFlag = X509RevocationFlag.ExcludeRoot;
        chain.ChainPolicy.UrlRetrievalTimeout = Patience;
        chain.Build(signer.Leaf);
        foreach (var element in chain.ChainElements.Where(element => CanBeRevoked(element.Certificate)))
        {
            var problems = element.ChainElementStatus.Aggregate(X509ChainStatusFlags.NoError, (found, status) => found | (status.Status & Problems));
            if (problems is not X509ChainStatusFlags.NoError)
            {
                throw new SigningException(
                    SigningCodes.UntrustedCertificate,
                    problems.HasFlag(X509ChainStatusFlags.Revoked)
                        ? $"The certificate of {element.Certificate.Subject} is revoked."
                        : $"Nobody says whether the certificate of {element.Certificate.Subject} is revoked: the service that it names does not answer.");
            }
        }
    }

    private static bool CanBeRevoked(X509Certificate2 certificate) => certificate.Extensions.Any(extension =>
        extension.Oid?.Value is CrlDistributionPoints || (extension.Oid?.Value is AuthorityInformation && NamesOcsp(extension.RawData)));

    // What cannot be read may name one.
    private static bool NamesOcsp(ReadOnlyMemory<byte> information)
    {
        try
        {
            var descriptions = new AsnReader(information, AsnEncodingRules.DER).ReadSequence();
            var named = false;
            while (descriptions.HasData)
            {
                named |= descriptions.ReadSequence().ReadObjectIdentifier() is Ocsp;
            }

            return named;
        }
        catch (AsnContentException)
        {
            return true;
        }
    }
}
