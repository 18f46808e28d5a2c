using System.Buffers;
using System.Security.Cryptography;

namespace D2.Build.Oci;

/// <summary>
/// What content is known by: algorithm and hash, such as <c>sha256:2c26…</c> (OCI image specification, descriptor, digests).
/// Only the registered algorithms are accepted, with lower-case hexadecimal of the right length.
/// </summary>
public readonly record struct Digest
{
    private const string Sha256Prefix = "sha256:";
    private const string Sha512Prefix = "sha512:";

    private static readonly SearchValues<char> LowerHex = SearchValues.Create("0123456789abcdef");

    private readonly string? _text;

    private Digest(string text) => _text = text;

    /// <summary>The algorithm.</summary>
    public DigestAlgorithm Algorithm => ToString().StartsWith(Sha512Prefix, StringComparison.Ordinal) ? DigestAlgorithm.Sha512 : DigestAlgorithm.Sha256;

    /// <summary>The algorithm as it is written: <c>sha256</c> or <c>sha512</c>.</summary>
    public string AlgorithmName => Algorithm is DigestAlgorithm.Sha512 ? "sha512" : "sha256";

    /// <summary>The hash in lower-case hexadecimal.</summary>
    public string Hex => _text is null ? "" : _text[Sha256Prefix.Length..];

    /// <summary>The digest of bytes in memory.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="algorithm">The algorithm.</param>
    public static Digest Of(ReadOnlySpan<byte> content, DigestAlgorithm algorithm = DigestAlgorithm.Sha256) => FromHash(
        algorithm, algorithm is DigestAlgorithm.Sha512 ? SHA512.HashData(content) : SHA256.HashData(content));

    /// <summary>A digest from its text.</summary>
    /// <param name="text">Such as <c>sha256:</c> and 64 hexadecimal digits.</param>
    /// <exception cref="OciFormatException">It is not a digest of a registered algorithm.</exception>
    public static Digest Parse(string text) =>
        TryParse(text, out var digest) ? digest : throw new OciFormatException(
            $"'{Shown.Text(text)}' is not a digest; expected sha256: and 64, or sha512: and 128 lower-case hexadecimal digits.");

    /// <summary>A digest from its text.</summary>
    /// <param name="text">Such as <c>sha256:</c> and 64 hexadecimal digits.</param>
    /// <param name="digest">The digest.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out Digest digest)
    {
        digest = default;
        if (text is null || !HasLength(text) || text.AsSpan(Sha256Prefix.Length).ContainsAnyExcept(LowerHex))
        {
            return false;
        }

        digest = new(text);
        return true;
    }

    /// <summary>The text, such as <c>sha256:2c26…</c>; empty for the default value.</summary>
    public override string ToString() => _text ?? "";

    internal static Digest FromHash(DigestAlgorithm algorithm, ReadOnlySpan<byte> hash) =>
        new((algorithm is DigestAlgorithm.Sha512 ? Sha512Prefix : Sha256Prefix) + Convert.ToHexStringLower(hash));

    private static bool HasLength(string text) =>
        (text.StartsWith(Sha256Prefix, StringComparison.Ordinal) && text.Length == Sha256Prefix.Length + (2 * SHA256.HashSizeInBytes))
        || (text.StartsWith(Sha512Prefix, StringComparison.Ordinal) && text.Length == Sha512Prefix.Length + (2 * SHA512.HashSizeInBytes));
}
