namespace D2.Build.Signing;

/// <summary>A DSSE envelope: a payload and one signature over its <see cref="Pae"/>.</summary>
/// <param name="PayloadType">The media type of the payload.</param>
/// <param name="Payload">The payload, as it was signed.</param>
/// <param name="Signature">The signature.</param>
public sealed record Envelope(string PayloadType, byte[] Payload, byte[] Signature)
{
    /// <summary>The payload type of in-toto statements.</summary>
    public const string InToto = "application/vnd.in-toto+json";

    /// <summary>The bytes that the signature is over.</summary>
    public byte[] SignedBytes => Pae.Encode(PayloadType, Payload);

    /// <summary>Puts a statement into an envelope.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="key">The key that signs it.</param>
    public static Envelope Sign(Statement statement, SigningKey key)
    {
        var payload = statement.ToJson();
        return new(InToto, payload, key.Sign(Pae.Encode(InToto, payload)));
    }
}
