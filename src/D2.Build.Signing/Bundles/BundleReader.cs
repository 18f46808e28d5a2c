namespace D2.Build.Signing;

/// <summary>Reads bundles; see the messages of sigstore/protobuf-specs, in protobuf's JSON.</summary>
internal static class BundleReader
{
    private const int MostLogEntries = 32;
    private const int MostTimestamps = 32;

    internal static Bundle Read(ReadOnlySpan<byte> json)
    {
        var fields = HostileJson.ParseObject(json, Bundle.MostBytes, "The bundle", SigningCodes.MalformedBundle);
        if (fields.Text("mediaType") is not (Bundle.MediaType or "application/vnd.dev.sigstore.bundle+json;version=0.3"))
        {
            throw fields.Fail("is not of version 0.3; older ones are not accepted by cosign 3 and Flux either");
        }

        var material = fields.Object("verificationMaterial");
        var certificate = material.ObjectOrNull("certificate");
        var key = material.ObjectOrNull("publicKey");
        if ((certificate is null) == (key is null))
        {
            throw fields.Fail("must name either a certificate or a public key");
        }

        return new()
        {
            Certificate = certificate?.Base64("rawBytes"),
            KeyHint = key is null ? null : key.Value.TextOrNull("hint") ?? "",
            LogEntries = [.. material.Objects("tlogEntries", MostLogEntries).Select(LogEntry.Parse)],
            Timestamps = Timestamps(material),
            Envelope = ReadEnvelope(fields),
        };
    }

    private static byte[][] Timestamps(JsonFields material) =>
        material.ObjectOrNull("timestampVerificationData") is { } data
            ? [.. data.Objects("rfc3161Timestamps", MostTimestamps).Select(stamp => stamp.Base64("signedTimestamp"))]
            : [];

    private static Envelope ReadEnvelope(JsonFields fields)
    {
        if (fields.ObjectOrNull("dsseEnvelope") is not { } envelope)
        {
            throw fields.Fail("has no DSSE envelope");
        }

        JsonFields[] signatures = [.. envelope.Objects("signatures", most: 1)];
        return signatures.Length == 1
            ? new(envelope.Text("payloadType"), envelope.Base64("payload"), signatures[0].Base64("sig"))
            : throw fields.Fail("must have exactly one signature in its envelope");
    }
}
