using System.Globalization;
using System.Text.Json;

namespace D2.Build.Signing;

/// <summary>The proof that an entry is in a tree (RFC 6962 section 2.1.1), and the log's signed statement of that tree.</summary>
/// <param name="LogIndex">The position in the tree.</param>
/// <param name="TreeSize">How many entries the tree has.</param>
/// <param name="RootHash">The root of the tree, 32 bytes.</param>
/// <param name="Hashes">The audit path, from the leaf upwards.</param>
/// <param name="Checkpoint">The signed note that states size and root.</param>
public sealed record InclusionProof(long LogIndex, long TreeSize, byte[] RootHash, IReadOnlyList<byte[]> Hashes, string Checkpoint)
{
    // A tree of 2^63 entries has no longer path.
    private const int MostHashes = 64;

    internal static InclusionProof Parse(JsonFields fields) => new(
        fields.Integer("logIndex"),
        fields.Integer("treeSize"),
        fields.Base64("rootHash"),
        [.. fields.Elements("hashes", MostHashes).Select(hash => HashOf(hash, fields))],
        fields.Object("checkpoint").Text("envelope"));

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("inclusionProof");
        json.WriteString("logIndex", LogIndex.ToString(CultureInfo.InvariantCulture));
        json.WriteBase64String("rootHash", RootHash);
        json.WriteString("treeSize", TreeSize.ToString(CultureInfo.InvariantCulture));
        json.WriteStartArray("hashes");
        foreach (var hash in Hashes)
        {
            json.WriteBase64StringValue(hash);
        }

        json.WriteEndArray();
        json.WriteStartObject("checkpoint");
        json.WriteString("envelope", Checkpoint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static byte[] HashOf(JsonElement element, JsonFields fields) =>
        element.ValueKind == JsonValueKind.String && element.TryGetBytesFromBase64(out var hash)
            ? hash
            : throw fields.Fail("has something else than hashes in 'hashes'");
}
