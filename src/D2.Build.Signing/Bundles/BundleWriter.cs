using System.Text.Json;

namespace D2.Build.Signing;

/// <summary>Writes bundles as protobuf's JSON does, members in the order of the messages.</summary>
internal static class BundleWriter
{
    internal static byte[] Write(Bundle bundle) => JsonBytes.WriteObject(json =>
    {
        json.WriteString("mediaType", Bundle.MediaType);
        json.WriteStartObject("verificationMaterial");
        WriteSigner(json, bundle);
        WriteLogEntries(json, bundle.LogEntries);
        WriteTimestamps(json, bundle.Timestamps);
        json.WriteEndObject();
        WriteEnvelope(json, bundle.Envelope);
    });

    private static void WriteSigner(Utf8JsonWriter json, Bundle bundle)
    {
        if (bundle.Certificate is not null)
        {
            json.WriteStartObject("certificate");
            json.WriteBase64String("rawBytes", bundle.Certificate);
        }
        else
        {
            json.WriteStartObject("publicKey");
            json.WriteString("hint", bundle.KeyHint);
        }

        json.WriteEndObject();
    }

    private static void WriteLogEntries(Utf8JsonWriter json, IReadOnlyList<LogEntry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        json.WriteStartArray("tlogEntries");
        foreach (var entry in entries)
        {
            entry.Write(json);
        }

        json.WriteEndArray();
    }

    private static void WriteTimestamps(Utf8JsonWriter json, IReadOnlyList<byte[]> timestamps)
    {
        if (timestamps.Count == 0)
        {
            return;
        }

        json.WriteStartObject("timestampVerificationData");
        json.WriteStartArray("rfc3161Timestamps");
        foreach (var timestamp in timestamps)
        {
            json.WriteStartObject();
            json.WriteBase64String("signedTimestamp", timestamp);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEnvelope(Utf8JsonWriter json, Envelope envelope)
    {
        json.WritePropertyName("dsseEnvelope");
        WriteEnvelopeValue(json, envelope);
    }

    internal static void WriteEnvelopeValue(Utf8JsonWriter json, Envelope envelope)
    {
        json.WriteStartObject();
        json.WriteBase64String("payload", envelope.Payload);
        json.WriteString("payloadType", envelope.PayloadType);
        json.WriteStartArray("signatures");
        json.WriteStartObject();
        json.WriteBase64String("sig", envelope.Signature);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
