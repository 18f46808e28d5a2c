using System.Buffers.Text;
using System.Text;

namespace D2.Build.Signing;

/// <summary>Reads envelopes (Notary Project specification of JWS envelopes; RFC 7515, flattened JSON serialization).</summary>
internal static class NotaryEnvelopeReader
{
    private const int MostCritical = 16;
    private const int MostCertificates = 64;

    private static readonly string[] Members = ["payload", "protected", "header", "signature"];
    private static readonly string[] Understood = [NotaryEnvelope.SchemeHeader, NotaryEnvelope.ExpiryHeader];

    /// <exception cref="SigningException"><see cref="SigningCodes.MalformedBundle"/>, or a key that cannot sign.</exception>
    public static NotaryEnvelope Read(ReadOnlySpan<byte> json)
    {
        var fields = HostileJson.ParseObject(json, NotaryEnvelope.MostBytes, "The Notation envelope", SigningCodes.MalformedBundle);
        if (fields.Element.EnumerateObject().Select(member => member.Name).FirstOrDefault(name => !Members.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            throw fields.Fail($"has a member '{unknown}', which such envelopes do not have");
        }

        var (payload, signed) = (fields.Text("payload"), fields.Text("protected"));
        var header = HostileJson.ParseObject(Decode(fields, "protected"), NotaryEnvelope.MostBytes, "The protected header", SigningCodes.MalformedBundle);
        var chain = NotaryChain.FromEnvelope([.. fields.Object("header").Elements("x5c", MostCertificates).Select(item => Certificate(fields, item))]);
        RequireHeader(header, chain);
        return new()
        {
            SignedBytes = Encoding.UTF8.GetBytes($"{signed}.{payload}"),
            Payload = Decode(fields, "payload"),
            Signature = Decode(fields, "signature"),
            Chain = chain,
            Time = header.TimeOrNull(NotaryEnvelope.TimeHeader) ?? throw header.Fail($"has no {NotaryEnvelope.TimeHeader}"),
            Expiry = header.TimeOrNull(NotaryEnvelope.ExpiryHeader),
        };
    }

    private static void RequireHeader(JsonFields header, NotaryChain chain)
    {
        if (header.Text("alg") is var algorithm && !string.Equals(algorithm, chain.Algorithm.Name, StringComparison.Ordinal))
        {
            throw header.Fail($"names the algorithm {algorithm}, and the key of its certificate signs with {chain.Algorithm.Name}");
        }

        if (header.Text("cty") is not NotaryEnvelope.PayloadType)
        {
            throw header.Fail($"is not about {NotaryEnvelope.PayloadType}");
        }

        if (header.Text(NotaryEnvelope.SchemeHeader) is not NotaryEnvelope.Scheme and var scheme)
        {
            throw header.Fail($"has the signing scheme {scheme}; only {NotaryEnvelope.Scheme} is read");
        }

        RequireCritical(header);
    }

    // What a signer calls critical decides, so whoever does not understand it must not accept. Plugins of notation are of that kind.
    private static void RequireCritical(JsonFields header)
    {
        string[] critical = [.. header.Elements("crit", MostCritical).Select(item => item.ValueKind is System.Text.Json.JsonValueKind.String ? item.GetString()! : "")];
        if (critical.FirstOrDefault(name => !Understood.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            throw header.Fail($"calls '{unknown}' critical, which is not understood here");
        }

        foreach (var name in Understood.Where(name => header.Element.TryGetProperty(name, out _) != critical.Contains(name, StringComparer.Ordinal)))
        {
            throw header.Fail($"must have '{name}' exactly where it calls it critical");
        }
    }

    private static byte[] Certificate(JsonFields fields, System.Text.Json.JsonElement item) =>
        item.ValueKind is System.Text.Json.JsonValueKind.String && item.TryGetBytesFromBase64(out var certificate)
            ? certificate
            : throw fields.Fail("has something else than base64 among its certificates");

    private static byte[] Decode(JsonFields fields, string name)
    {
        try
        {
            return Base64Url.DecodeFromChars(fields.Text(name));
        }
        catch (FormatException)
        {
            throw fields.Fail($"has no base64url in '{name}'");
        }
    }
}
