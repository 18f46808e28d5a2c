using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace D2.Build.Signing;

/// <summary>Whom a certificate names.</summary>
/// <param name="Subject">The subject alternative name: the URI of a workflow, a mail address or a user name.</param>
/// <param name="Issuer">The URL of the OIDC provider that authenticated it.</param>
public sealed record CertificateIdentity(string Subject, string Issuer)
{
    private const string SubjectAlternativeName = "2.5.29.17";
    private const string FulcioIssuer = "1.3.6.1.4.1.57264.1.8";
    private const string FulcioIssuerRaw = "1.3.6.1.4.1.57264.1.1";
    private const string FulcioUserName = "1.3.6.1.4.1.57264.1.7";

    internal static CertificateIdentity Of(X509Certificate2 certificate)
    {
        var names = Extension(certificate, SubjectAlternativeName) is { } extension ? Names(extension).ToArray() : [];
        var issuer = IssuerOf(certificate);
        return names.Length == 1 && issuer is not null
            ? new(names[0], issuer)
            : throw new SigningException(
                SigningCodes.MalformedBundle, "The certificate does not name exactly one subject and the issuer of its identity.");
    }

    private static string? IssuerOf(X509Certificate2 certificate) =>
        Extension(certificate, FulcioIssuer) is { } utf8
            ? new AsnReader(utf8, AsnEncodingRules.DER).ReadCharacterString(UniversalTagNumber.UTF8String)
            : Extension(certificate, FulcioIssuerRaw) is { } raw ? Encoding.UTF8.GetString(raw) : null;

    private static byte[]? Extension(X509Certificate2 certificate, string oid) => certificate.Extensions[oid]?.RawData;

    private static IEnumerable<string> Names(byte[] extension)
    {
        var names = new AsnReader(extension, AsnEncodingRules.DER).ReadSequence();
        while (names.HasData)
        {
            yield return names.PeekTag().TagValue switch
            {
                0 => UserName(names.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0))),
                1 => names.ReadCharacterString(UniversalTagNumber.IA5String, new Asn1Tag(TagClass.ContextSpecific, 1)),
                6 => names.ReadCharacterString(UniversalTagNumber.IA5String, new Asn1Tag(TagClass.ContextSpecific, 6)),
                var other => throw new SigningException(
                    SigningCodes.MalformedBundle, $"The certificate names its subject in a way that is not read (general name {other})."),
            };
        }
    }

    private static string UserName(AsnReader otherName) =>
        otherName.ReadObjectIdentifier() is FulcioUserName
            ? otherName.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0)).ReadCharacterString(UniversalTagNumber.UTF8String)
            : throw new SigningException(SigningCodes.MalformedBundle, "The certificate has a name that is not Fulcio's.");
}
