using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace D2.Build.Testing.Sigstore;

/// <summary>A transparency log that speaks Rekor's API version 1, for DSSE envelopes.</summary>
internal sealed class StandInRekorV1(StandInFaults faults) : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly StandInTree tree = new();
    private readonly ConcurrentDictionary<string, string> entries = new(StringComparer.Ordinal);

    internal byte[] PublicKey => key.ExportSubjectPublicKeyInfo();

    internal byte[] Id => SHA256.HashData(PublicKey);

    internal async Task AnswerAsync(HttpContext context)
    {
        if (faults.LogsFail)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        context.Response.ContentType = "application/json";
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.WriteAsync(entries[context.Request.Path.Value!.Split('/')[^1]]);
            return;
        }

        var body = Canonical((await JsonNode.ParseAsync(context.Request.Body))!["spec"]!["proposedContent"]!);
        var id = Convert.ToHexStringLower(SHA256.HashData([0, .. body]));
        var known = entries.ContainsKey(id);
        var entry = entries.GetOrAdd(id, _ => new JsonObject { [id] = Entry(body) }.ToJsonString());
        context.Response.StatusCode = known ? StatusCodes.Status409Conflict : StatusCodes.Status201Created;
        context.Response.Headers.ETag = id;
        context.Response.Headers.Location = $"/api/v1/log/entries/{id}";
        await context.Response.WriteAsync(entry);
    }

    public void Dispose() => key.Dispose();

    private static byte[] Canonical(JsonNode proposal)
    {
        var text = (string)proposal["envelope"]!;
        var envelope = JsonNode.Parse(text)!;
        return Encoding.UTF8.GetBytes(new JsonObject
        {
            ["apiVersion"] = "0.0.1",
            ["kind"] = "dsse",
            ["spec"] = new JsonObject
            {
                ["envelopeHash"] = Hash(Encoding.UTF8.GetBytes(text)),
                ["payloadHash"] = Hash(Convert.FromBase64String((string)envelope["payload"]!)),
                ["signatures"] = new JsonArray(new JsonObject
                {
                    ["signature"] = (string)envelope["signatures"]![0]!["sig"]!,
                    ["verifier"] = (string)proposal["verifiers"]![0]!,
                }),
            },
        }.ToJsonString(StandInJson.Plain));
    }

    private static JsonObject Hash(byte[] data) => new() { ["algorithm"] = "sha256", ["value"] = Convert.ToHexStringLower(SHA256.HashData(data)) };

    private JsonObject Entry(byte[] body)
    {
        var (index, size, root, path) = tree.Add(body);
        var time = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var logId = Convert.ToHexStringLower(Id);
        var promised = $$"""{"body":"{{Convert.ToBase64String(body)}}","integratedTime":{{time}},"logID":"{{logId}}","logIndex":{{index}}}""";
        return new()
        {
            ["body"] = Convert.ToBase64String(body),
            ["integratedTime"] = time,
            ["logID"] = logId,
            ["logIndex"] = index,
            ["verification"] = new JsonObject
            {
                ["inclusionProof"] = new JsonObject
                {
                    ["logIndex"] = index,
                    ["treeSize"] = size,
                    ["rootHash"] = Convert.ToHexStringLower(root),
                    ["hashes"] = new JsonArray([.. path.Select(hash => JsonValue.Create(Convert.ToHexStringLower(hash)))]),
                    ["checkpoint"] = StandInNote.Sign("127.0.0.1 - 1", "127.0.0.1", size, root, Id, Sign),
                },
                ["signedEntryTimestamp"] = Convert.ToBase64String(Sign(Encoding.UTF8.GetBytes(promised))),
            },
        };
    }

    private byte[] Sign(byte[] data) => key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
}
