using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;

namespace D2.Build.Testing.Sigstore;

/// <summary>A transparency log that speaks Rekor's API version 2, with an Ed25519 key; it only takes hashed records, as the real one.</summary>
internal sealed class StandInRekorV2(StandInFaults faults)
{
    private const string Origin = "127.0.0.1";

    private readonly Ed25519PrivateKeyParameters key = new(new SecureRandom());
    private readonly StandInTree tree = new();

    internal byte[] PublicKey => SubjectPublicKeyInfoFactory.CreateSubjectPublicKeyInfo(key.GeneratePublicKey()).GetDerEncoded();

    internal byte[] Id => SHA256.HashData([.. Encoding.UTF8.GetBytes(Origin + "\n"), 1, .. key.GeneratePublicKey().GetEncoded()]);

    internal async Task AnswerAsync(HttpContext context)
    {
        var request = (await JsonNode.ParseAsync(context.Request.Body))!["hashedRekordRequestV002"];
        if (faults.LogsFail || request is null)
        {
            context.Response.StatusCode = faults.LogsFail ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync("invalid type, must be hashedrekord");
            return;
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        await context.Response.WriteAsJsonAsync(Entry(Canonical(request)));
    }

    private static byte[] Canonical(JsonNode request)
    {
        var verifier = request["signature"]!["verifier"]!;
        var signer = verifier["x509Certificate"] is null ? "publicKey" : "x509Certificate";
        return Encoding.UTF8.GetBytes(new JsonObject
        {
            ["apiVersion"] = "0.0.2",
            ["kind"] = "hashedrekord",
            ["spec"] = new JsonObject
            {
                ["hashedRekordV002"] = new JsonObject
                {
                    ["data"] = new JsonObject { ["algorithm"] = "SHA2_256", ["digest"] = (string)request["digest"]! },
                    ["signature"] = new JsonObject
                    {
                        ["content"] = (string)request["signature"]!["content"]!,
                        ["verifier"] = new JsonObject
                        {
                            ["keyDetails"] = (string)verifier["keyDetails"]!,
                            [signer] = new JsonObject { ["rawBytes"] = (string)verifier[signer]!["rawBytes"]! },
                        },
                    },
                },
            },
        }.ToJsonString(StandInJson.Plain));
    }

    private JsonObject Entry(byte[] body)
    {
        var (index, size, root, path) = tree.Add(body);
        return new()
        {
            ["logIndex"] = index.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["logId"] = new JsonObject { ["keyId"] = Convert.ToBase64String(Id) },
            ["kindVersion"] = new JsonObject { ["kind"] = "hashedrekord", ["version"] = "0.0.2" },
            ["integratedTime"] = "0",
            ["inclusionPromise"] = null,
            ["inclusionProof"] = new JsonObject
            {
                ["logIndex"] = index.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["rootHash"] = Convert.ToBase64String(root),
                ["treeSize"] = size.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["hashes"] = new JsonArray([.. path.Select(hash => JsonValue.Create(Convert.ToBase64String(hash)))]),
                ["checkpoint"] = new JsonObject { ["envelope"] = StandInNote.Sign(Origin, Origin, size, root, Id, Sign) },
            },
            ["canonicalizedBody"] = Convert.ToBase64String(body),
        };
    }

    private byte[] Sign(byte[] data)
    {
        var signer = new Ed25519Signer();
        signer.Init(forSigning: true, key);
        signer.BlockUpdate(data, 0, data.Length);
        return signer.GenerateSignature();
    }
}
