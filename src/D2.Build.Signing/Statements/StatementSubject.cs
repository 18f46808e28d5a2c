using System.Text.Json;
using D2.Build.Oci;

namespace D2.Build.Signing;

/// <summary>What a statement is about.</summary>
/// <param name="Name">A name for people; null for none. Nothing is decided by it.</param>
/// <param name="Digest">What it is known by; null where only digests of other algorithms than SHA-256 and SHA-512 are given.</param>
public sealed record StatementSubject(string? Name, Digest? Digest)
{
    internal static StatementSubject Parse(JsonFields fields)
    {
        var digests = fields.Object("digest");
        return new(fields.TextOrNull("name"), DigestOf(digests, "sha256") ?? DigestOf(digests, "sha512"));
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Name is not null)
        {
            json.WriteString("name", Name);
        }

        json.WriteStartObject("digest");
        if (Digest is { } digest)
        {
            json.WriteString(digest.AlgorithmName, digest.Hex);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static Digest? DigestOf(JsonFields digests, string algorithm) =>
        Oci.Digest.TryParse($"{algorithm}:{digests.TextOrNull(algorithm)}", out var digest) ? digest : null;
}
