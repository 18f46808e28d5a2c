using System.Globalization;
using System.Text.Json;

namespace D2.Build.Signing;

/// <summary>An entry of a transparency log, with the log's proof that it is there.</summary>
public sealed record LogEntry
{
    /// <summary>Its position among all entries of the service (not of one tree of it).</summary>
    public required long LogIndex { get; init; }

    /// <summary>Which log: as the trusted root names it.</summary>
    public required byte[] LogId { get; init; }

    /// <summary>The kind of the body, such as <c>dsse</c> or <c>hashedrekord</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The version of the kind, such as <c>0.0.1</c>.</summary>
    public required string Version { get; init; }

    /// <summary>When the log took it, in seconds since 1970; zero where the log does not say (Rekor v2).</summary>
    public long IntegratedTime { get; init; }

    /// <summary>The log's signature over entry and time (Rekor v1); null where there is none.</summary>
    public byte[]? SignedEntryTimestamp { get; init; }

    /// <summary>The proof that the entry is in the log.</summary>
    public required InclusionProof Proof { get; init; }

    /// <summary>The entry itself: JSON, as the log hashed it.</summary>
    public required byte[] Body { get; init; }

    internal static LogEntry Parse(JsonFields fields)
    {
        var kind = fields.Object("kindVersion");
        return new()
        {
            LogIndex = fields.Integer("logIndex"),
            LogId = fields.Object("logId").Base64("keyId"),
            Kind = kind.Text("kind"),
            Version = kind.Text("version"),
            IntegratedTime = fields.Integer("integratedTime"),
            SignedEntryTimestamp = fields.ObjectOrNull("inclusionPromise")?.Base64("signedEntryTimestamp"),
            Proof = InclusionProof.Parse(fields.Object("inclusionProof")),
            Body = fields.Base64("canonicalizedBody"),
        };
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("logIndex", LogIndex.ToString(CultureInfo.InvariantCulture));
        json.WriteStartObject("logId");
        json.WriteBase64String("keyId", LogId);
        json.WriteEndObject();
        json.WriteStartObject("kindVersion");
        json.WriteString("kind", Kind);
        json.WriteString("version", Version);
        json.WriteEndObject();
        WriteTime(json);
        Proof.Write(json);
        json.WriteBase64String("canonicalizedBody", Body);
        json.WriteEndObject();
    }

    private void WriteTime(Utf8JsonWriter json)
    {
        if (IntegratedTime != 0)
        {
            json.WriteString("integratedTime", IntegratedTime.ToString(CultureInfo.InvariantCulture));
        }

        if (SignedEntryTimestamp is not null)
        {
            json.WriteStartObject("inclusionPromise");
            json.WriteBase64String("signedEntryTimestamp", SignedEntryTimestamp);
            json.WriteEndObject();
        }
    }
}
