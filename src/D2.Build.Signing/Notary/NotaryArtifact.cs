using System.Security.Cryptography;
using System.Text;
using D2.Build.Oci;

namespace D2.Build.Signing;

/// <summary>A signature of the Notary Project as OCI content: a manifest that refers to what was signed, with the envelope as its only layer.</summary>
public static class NotaryArtifact
{
    /// <summary>What kind of artifact it is, said by the media type of the config.</summary>
    public const string MediaType = "application/vnd.cncf.notary.signature";

    private const string ThumbprintAnnotation = "io.cncf.notary.x509chain.thumbprint#S256";

    /// <summary>Where a referrer keeps its envelope.</summary>
    /// <param name="referrer">Any manifest that refers to an artifact.</param>
    /// <returns>Its only layer, if it is a signature of the Notary Project in a JWS envelope of at most 1 MiB; null for referrers of other kinds.</returns>
    public static Descriptor? LayerOf(ImageManifest referrer) =>
        (referrer.Config.MediaType is MediaType || referrer.ArtifactType is MediaType)
        && referrer.Layers is [{ MediaType: NotaryEnvelope.MediaType, Size: <= NotaryEnvelope.MostBytes } layer]
            ? layer
            : null;

    internal static SignatureContent Of(byte[] envelope, NotaryChain chain, Descriptor subject, DateTimeOffset created)
    {
        var config = "{}"u8.ToArray();
        var manifest = new ImageManifest(Descriptor.Of(MediaType, config), [Descriptor.Of(NotaryEnvelope.MediaType, envelope)])
        {
            Subject = new(subject.MediaType, subject.Digest, subject.Size),
            Annotations = new(
            [
                new(ThumbprintAnnotation, Encoding.UTF8.GetString(Thumbprints(chain))),
                new(AnnotationKeys.Created, NotarySigner.Text(created)),
            ]),
        };
        return new(manifest, config, envelope);
    }

    private static byte[] Thumbprints(NotaryChain chain) => JsonBytes.Write(json =>
    {
        json.WriteStartArray();
        foreach (var certificate in chain.Certificates)
        {
            json.WriteStringValue(certificate.GetCertHashString(HashAlgorithmName.SHA256).ToLowerInvariant());
        }

        json.WriteEndArray();
    });
}
