using System.Security.Cryptography;

namespace D2.Build.Oci;

/// <summary>Computes a digest of bytes that come piece by piece.</summary>
/// <param name="algorithm">The algorithm.</param>
public sealed class DigestBuilder(DigestAlgorithm algorithm = DigestAlgorithm.Sha256) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(
        algorithm is DigestAlgorithm.Sha512 ? HashAlgorithmName.SHA512 : HashAlgorithmName.SHA256);

    /// <summary>How many bytes were added.</summary>
    public long Size { get; private set; }

    /// <summary>Adds bytes.</summary>
    /// <param name="content">The bytes.</param>
    public void Append(ReadOnlySpan<byte> content)
    {
        _hash.AppendData(content);
        Size += content.Length;
    }

    /// <summary>The digest of what was added so far; more can be added.</summary>
    public Digest ToDigest()
    {
        Span<byte> hash = stackalloc byte[SHA512.HashSizeInBytes];
        return Digest.FromHash(algorithm, hash[.._hash.GetCurrentHash(hash)]);
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}
