using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using D2.Build.Oci;

namespace D2.Build.Trust.Tests;

/// <summary>Envelopes of Notation, changed after they were signed.</summary>
internal static class EnvelopeChange
{
    /// <summary>The envelope, as if it were about another artifact.</summary>
    internal static byte[] Payload(byte[] envelope, Digest from, Digest to)
    {
        var json = JsonNode.Parse(envelope)!;
        var payload = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(json["payload"]!.GetValue<string>()));
        json["payload"] = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload.Replace($"{from}", $"{to}", StringComparison.Ordinal)));
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }
}
