using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Signing;

/// <summary>A certificate or time stamp authority of a trusted root.</summary>
/// <param name="Certificates">Its chain, the root last.</param>
/// <param name="Validity">When it was in use.</param>
public sealed record TrustedAuthority(IReadOnlyList<X509Certificate2> Certificates, Validity Validity)
{
    private const int MostCertificates = 16;

    internal static TrustedAuthority Parse(JsonFields fields)
    {
        X509Certificate2[] chain =
            [.. fields.Object("certChain").Objects("certificates", MostCertificates).Select(item => Load(item.Base64("rawBytes"), item))];
        return chain.Length > 0
            ? new(chain, Validity.Parse(fields.ObjectOrNull("validFor")))
            : throw fields.Fail("has an authority without certificates");
    }

    /// <summary>The chain from a leaf to this authority's root, as it stood at a time.</summary>
    /// <param name="leaf">The leaf.</param>
    /// <param name="purpose">The extended key usage that the leaf must have.</param>
    /// <param name="time">The moment for which every certificate must be valid.</param>
    /// <returns>The certificates, the leaf first; null when there is no such chain.</returns>
    internal IReadOnlyList<X509Certificate2>? ChainOf(X509Certificate2 leaf, string purpose, DateTimeOffset time)
    {
        if (!Validity.Covers(time))
        {
            return null;
        }

        using var chain = new X509Chain { ChainPolicy = Policy(purpose, time) };
        return chain.Build(leaf) ? [.. chain.ChainElements.Select(element => element.Certificate)] : null;
    }

    private X509ChainPolicy Policy(string purpose, DateTimeOffset time)
    {
        var policy = ChainPolicy.Of(Certificates, time);
        policy.ApplicationPolicy.Add(new Oid(purpose));
        return policy;
    }

    private static X509Certificate2 Load(byte[] der, JsonFields fields)
    {
        try
        {
            return X509CertificateLoader.LoadCertificate(der);
        }
        catch (CryptographicException)
        {
            throw fields.Fail("is not a certificate");
        }
    }
}
