using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Signing;

/// <summary>What a certificate log signed: the certificate before the log's promises were put into it (RFC 6962 section 3.2).</summary>
internal static class PreCertificate
{
    internal const string PromisesExtension = "1.3.6.1.4.1.11129.2.4.2";

    private static readonly Asn1Tag Extensions = new(TagClass.ContextSpecific, 3, isConstructed: true);

    /// <summary>The TBSCertificate without the extension that holds the promises, in DER.</summary>
    internal static byte[] ToBeSigned(X509Certificate2 certificate)
    {
        var outer = new AsnReader(certificate.RawData, AsnEncodingRules.DER).ReadSequence();
        var fields = outer.ReadSequence();
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            while (fields.HasData)
            {
                if (fields.PeekTag().HasSameClassAndValue(Extensions))
                {
                    WriteExtensions(writer, fields.ReadSequence(Extensions).ReadSequence());
                }
                else
                {
                    writer.WriteEncodedValue(fields.ReadEncodedValue().Span);
                }
            }
        }

        return writer.Encode();
    }

    private static void WriteExtensions(AsnWriter writer, AsnReader extensions)
    {
        using (writer.PushSequence(Extensions))
        using (writer.PushSequence())
        {
            while (extensions.HasData)
            {
                var extension = extensions.ReadEncodedValue();
                if (new AsnReader(extension, AsnEncodingRules.DER).ReadSequence().ReadObjectIdentifier() is not PromisesExtension)
                {
                    writer.WriteEncodedValue(extension.Span);
                }
            }
        }
    }
}
