namespace D2.Build.Signing;

/// <summary>A signature of the Notary Project in a JWS envelope, as it was read and before it is believed.</summary>
internal sealed record NotaryEnvelope
{
    /// <summary>The media type of its layer.</summary>
    public const string MediaType = "application/jose+json";

    /// <summary>The largest envelope that is read, in bytes.</summary>
    public const int MostBytes = 1024 * 1024;

    public const string PayloadType = "application/vnd.cncf.notary.payload.v1+json";
    public const string Scheme = "notary.x509";
    public const string SchemeHeader = "io.cncf.notary.signingScheme";
    public const string TimeHeader = "io.cncf.notary.signingTime";
    public const string ExpiryHeader = "io.cncf.notary.expiry";
    public const string AgentHeader = "io.cncf.notary.signingAgent";

    /// <summary>What the signature is over.</summary>
    public required byte[] SignedBytes { get; init; }

    /// <summary>What is signed, to be read once the signature holds.</summary>
    public required byte[] Payload { get; init; }

    /// <summary>The bare signature.</summary>
    public required byte[] Signature { get; init; }

    /// <summary>Whose it says it is.</summary>
    public required NotaryChain Chain { get; init; }

    /// <summary>When the signer says it was made.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>When it ends; null where it does not.</summary>
    public required DateTimeOffset? Expiry { get; init; }
}
