using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace D2.Build.Signing;

/// <summary>Sigstore's transparency log, API version 1. It also says when it took an entry.</summary>
/// <param name="client">Sends the requests.</param>
/// <param name="baseUrl">Such as <c>https://rekor.sigstore.dev</c>.</param>
public sealed class RekorV1(HttpClient client, string baseUrl) : ITransparencyLog
{
    private const string Service = "the transparency log";

    /// <inheritdoc/>
    public async Task<LogEntry> AddAsync(Bundle bundle, PublicKey key, CancellationToken cancellation)
    {
        var uri = ServiceEndpoint.Of(baseUrl, "/api/v1/log/entries");
        using var request = ServiceCall.Post(uri, Proposal(bundle, key), "application/json", "application/json");
        var response = await ServiceCall.SendAsync(client, request, Service, cancellation).ConfigureAwait(false);
        if (response.Status == HttpStatusCode.Conflict)
        {
            response = await ExistingAsync(uri, response.Location, cancellation).ConfigureAwait(false);
        }

        return Entry(response.Json(Service));
    }

    // The very same signature is there already: a request of ours whose answer was lost.
    private async Task<ServiceResponse> ExistingAsync(Uri uri, Uri? location, CancellationToken cancellation)
    {
        var existing = location is null ? null : new Uri(uri, location);
        if (existing is null || !string.Equals(existing.Authority, uri.Authority, StringComparison.OrdinalIgnoreCase))
        {
            throw ServiceCall.Fail(Service, uri, "has the entry already and does not say where");
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, existing);
        return await ServiceCall.SendAsync(client, request, Service, cancellation).ConfigureAwait(false);
    }

    private static byte[] Proposal(Bundle bundle, PublicKey key)
    {
        var envelope = JsonBytes.Write(json => BundleWriter.WriteEnvelopeValue(json, bundle.Envelope));
        var verifier = bundle.Certificate is { } der ? PemEncoding.WriteString("CERTIFICATE", der).ReplaceLineEndings("\n") + "\n" : key.ToPem();
        return JsonBytes.WriteObject(json =>
        {
            json.WriteString("apiVersion", "0.0.1");
            json.WriteString("kind", "dsse");
            json.WriteStartObject("spec");
            json.WriteStartObject("proposedContent");
            json.WriteString("envelope", envelope);
            json.WriteStartArray("verifiers");
            json.WriteBase64StringValue(Encoding.UTF8.GetBytes(verifier));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static LogEntry Entry(JsonFields answer)
    {
        // One member, named by the id of the entry.
        var entry = answer.Element.EnumerateObject().Select(member => member.Value).FirstOrDefault();
        var fields = new JsonFields(entry, "The entry of the transparency log", SigningCodes.ServiceFailed);
        var body = fields.Base64("body");
        var kind = HostileJson.ParseObject(body, ServiceResponse.MostBytes, "The log entry", SigningCodes.ServiceFailed);
        var verification = fields.Object("verification");
        return new()
        {
            LogIndex = fields.Integer("logIndex"),
            LogId = Hex(fields.Text("logID"), fields),
            Kind = kind.Text("kind"),
            Version = kind.Text("apiVersion"),
            IntegratedTime = fields.Integer("integratedTime"),
            SignedEntryTimestamp = verification.Base64("signedEntryTimestamp"),
            Proof = Proof(verification.Object("inclusionProof")),
            Body = body,
        };
    }

    private static InclusionProof Proof(JsonFields fields) => new(
        fields.Integer("logIndex"),
        fields.Integer("treeSize"),
        Hex(fields.Text("rootHash"), fields),
        [.. fields.Elements("hashes", most: 64).Select(hash => Hex(hash.ToString(), fields))],
        fields.Text("checkpoint"));

    private static byte[] Hex(string text, JsonFields fields)
    {
        try
        {
            return Convert.FromHexString(text);
        }
        catch (FormatException)
        {
            throw fields.Fail("has no hexadecimal where it belongs");
        }
    }
}
