using System.Buffers.Text;
using System.Globalization;
using System.Text;
using D2.Build.Oci;

namespace D2.Build.Signing;

/// <summary>Signs for the Notary Project: a JWS envelope of the scheme <c>notary.x509</c>, which Notation and Flux verify.</summary>
public sealed class NotarySigner
{
    private const string Agent = "D2.Build";

    private readonly SigningKey key;
    private readonly NotaryChain chain;
    private readonly TimeProvider clock;

    /// <summary>A signer.</summary>
    /// <param name="key">Its private key, which stays the caller's to dispose.</param>
    /// <param name="chain">Its certificates.</param>
    /// <param name="clock">Says when it signs.</param>
    /// <exception cref="SigningException">
    /// <see cref="SigningCodes.UnreadableKey"/>: the certificate is for another key; <see cref="SigningCodes.UntrustedCertificate"/>: with this chain
    /// nobody would believe the signature, now or ever.
    /// </exception>
    public NotarySigner(SigningKey key, NotaryChain chain, TimeProvider clock)
    {
        if (!key.Public.Equals(chain.Key))
        {
            throw new SigningException(
                SigningCodes.UnreadableKey, $"The private key is not that of the chain's first certificate, {chain.Leaf.Subject}. The chain begins with the signer's own, and ends with the root.");
        }

        (this.key, this.chain, this.clock) = (key, chain, clock);
        chain.Require(clock.GetUtcNow());
    }

    /// <summary>Its certificates.</summary>
    public NotaryChain Chain => chain;

    /// <summary>Who believes exactly what this signer makes.</summary>
    public NotaryVerifier Verifier => new(NotaryPolicy.OfEverything, [chain.Certificates[^1]], clock);

    /// <summary>Signs a manifest.</summary>
    /// <param name="subject">The descriptor of the manifest.</param>
    /// <returns>The image manifest that refers to it, with the envelope.</returns>
    /// <exception cref="SigningException"><see cref="SigningCodes.UntrustedCertificate"/>: the certificate has ended meanwhile.</exception>
    public SignatureContent Sign(Descriptor subject)
    {
        var time = clock.GetUtcNow();
        chain.Require(time);
        return NotaryArtifact.Of(Envelope(subject, time), chain, subject, time);
    }

    internal static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private byte[] Envelope(Descriptor subject, DateTimeOffset time)
    {
        var header = Base64Url.EncodeToString(Header(time));
        var payload = Base64Url.EncodeToString(Payload(subject));
        var signature = key.SignJws(Encoding.UTF8.GetBytes($"{header}.{payload}"), chain.Algorithm.Hash);
        return JsonBytes.WriteObject(json =>
        {
            json.WriteString("payload", payload);
            json.WriteString("protected", header);
            json.WriteStartObject("header");
            json.WriteStartArray("x5c");
            foreach (var certificate in chain.Certificates)
            {
                json.WriteBase64StringValue(certificate.RawData);
            }

            json.WriteEndArray();
            json.WriteString(NotaryEnvelope.AgentHeader, Agent);
            json.WriteEndObject();
            json.WriteString("signature", Base64Url.EncodeToString(signature));
        });
    }

    private byte[] Header(DateTimeOffset time) => JsonBytes.WriteObject(json =>
    {
        json.WriteString("alg", chain.Algorithm.Name);
        json.WriteStartArray("crit");
        json.WriteStringValue(NotaryEnvelope.SchemeHeader);
        json.WriteEndArray();
        json.WriteString("cty", NotaryEnvelope.PayloadType);
        json.WriteString(NotaryEnvelope.SchemeHeader, NotaryEnvelope.Scheme);
        json.WriteString(NotaryEnvelope.TimeHeader, Text(time));
    });

    private static byte[] Payload(Descriptor subject) => JsonBytes.WriteObject(json =>
    {
        json.WriteStartObject("targetArtifact");
        json.WriteString("mediaType", subject.MediaType);
        json.WriteString("digest", subject.Digest.ToString());
        json.WriteNumber("size", subject.Size);
        json.WriteEndObject();
    });
}
