using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Signing;

/// <summary>The certificates of a signer: its own, those of the authorities above it in order, the root last.</summary>
public sealed class NotaryChain
{
    private const int MostCertificates = 16;
    private const int MostBytes = 64 * 1024;

    internal NotaryChain(IReadOnlyList<X509Certificate2> certificates)
    {
        Certificates = certificates;
        Key = PublicKey.FromSubjectPublicKeyInfo(Leaf.PublicKey.ExportSubjectPublicKeyInfo());
        Algorithm = NotaryAlgorithm.Of(Leaf, Key);
    }

    /// <summary>The certificates, the signer's first.</summary>
    public IReadOnlyList<X509Certificate2> Certificates { get; }

    internal X509Certificate2 Leaf => Certificates[0];

    internal PublicKey Key { get; }

    internal NotaryAlgorithm Algorithm { get; }

    /// <summary>Reads a chain.</summary>
    /// <param name="pem">PEM blocks <c>CERTIFICATE</c>, the signer's first, the root last. Other blocks are passed over.</param>
    /// <exception cref="SigningException">
    /// <see cref="SigningCodes.UnreadableTrust"/>: no certificate, or a malformed one; <see cref="SigningCodes.UnreadableKey"/>: it is for a
    /// key that the Notary Project does not sign with.
    /// </exception>
    public static NotaryChain FromPem(string pem) => new(PemCertificates.Read(pem, "The certificate chain"));

    /// <summary>A chain of an envelope.</summary>
    /// <exception cref="SigningException"><see cref="SigningCodes.MalformedBundle"/>.</exception>
    internal static NotaryChain FromEnvelope(IReadOnlyList<byte[]> certificates)
    {
        if (certificates.Count is 0 or > MostCertificates || certificates.Any(certificate => certificate.Length > MostBytes))
        {
            throw new SigningException(
                SigningCodes.MalformedBundle,
                $"The envelope has {certificates.Count} certificates; there must be at least one, and at most {MostCertificates} of {MostBytes} bytes are read.");
        }

        try
        {
            return new([.. certificates.Select(certificate => X509CertificateLoader.LoadCertificate(certificate))]);
        }
        catch (CryptographicException exception)
        {
            throw new SigningException(SigningCodes.MalformedBundle, "The envelope has a certificate that cannot be read.", exception);
        }
    }

    /// <summary>Requires a whole chain of certificates that may sign, each issued by the next, all valid at a time.</summary>
    /// <exception cref="SigningException"><see cref="SigningCodes.UntrustedCertificate"/>.</exception>
    internal void Require(DateTimeOffset time)
    {
        try
        {
            NotaryCertificates.Require(Certificates);
            RequireWhole(time);
        }
        catch (CryptographicException exception)
        {
            throw new SigningException(SigningCodes.UntrustedCertificate, $"The certificate chain of {Leaf.Subject} cannot be checked: one of its certificates is malformed.", exception);
        }
    }

    /// <summary>How the chain is checked, with nothing but itself, at a time.</summary>
    internal X509ChainPolicy Policy(DateTimeOffset time) => ChainPolicy.Of(Certificates, time);

    private void RequireWhole(DateTimeOffset time)
    {
        using var chain = new X509Chain { ChainPolicy = Policy(time) };
        var isWhole = chain.Build(Leaf) && chain.ChainElements.Count == Certificates.Count
            && chain.ChainElements.Zip(Certificates).All(pair => pair.First.Certificate.RawData.AsSpan().SequenceEqual(pair.Second.RawData));
        if (!isWhole)
        {
            throw new SigningException(SigningCodes.UntrustedCertificate, $"The certificate chain of {Leaf.Subject} does not hold at {time.UtcDateTime:u}: {Problem(chain)}.");
        }
    }

    private string Problem(X509Chain chain)
    {
        var expired = Certificates.FirstOrDefault(certificate =>
            certificate.NotBefore > chain.ChainPolicy.VerificationTime.ToLocalTime() || certificate.NotAfter < chain.ChainPolicy.VerificationTime.ToLocalTime());
        return expired is not null
            ? $"{expired.Subject} is valid from {expired.NotBefore.ToUniversalTime():u} to {expired.NotAfter.ToUniversalTime():u}"
            : chain.ChainStatus.Length > 0
                ? string.Join(", ", chain.ChainStatus.Select(status => status.Status.ToString()).Distinct(StringComparer.Ordinal))
                : "it does not lead from the signer to a root, in order and without others";
    }
}
