namespace D2.Build.Signing;

/// <summary>A log whose key a trusted root has: a transparency log of signatures or one of certificates.</summary>
/// <param name="BaseUrl">Where it is.</param>
/// <param name="Key">What it signs with.</param>
/// <param name="LogId">How entries, checkpoints and promises name it.</param>
/// <param name="Validity">When its key was in use.</param>
public sealed record TrustedLog(string BaseUrl, PublicKey Key, byte[] LogId, Validity Validity)
{
    /// <summary>The log; null where its key is of a kind that is not used any more.</summary>
    internal static TrustedLog? ParseOrNull(JsonFields fields)
    {
        var key = fields.Object("publicKey");
        try
        {
            return new(
                fields.TextOrNull("baseUrl") ?? "",
                PublicKey.FromSubjectPublicKeyInfo(key.Base64("rawBytes")),
                fields.Object("logId").Base64("keyId"),
                Validity.Parse(key.ObjectOrNull("validFor")));
        }
        catch (SigningException exception) when (exception.Code is SigningCodes.UnreadableKey)
        {
            return null;
        }
    }

    internal bool Is(ReadOnlySpan<byte> logId) => LogId.AsSpan().SequenceEqual(logId);
}
