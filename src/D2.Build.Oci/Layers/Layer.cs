namespace D2.Build.Oci;

/// <summary>A packed layer.</summary>
/// <param name="Digest">The digest of its bytes.</param>
/// <param name="Size">The number of its bytes.</param>
/// <param name="ContentDigest">The digest of the archive in it before compression: the same exactly when the files are.</param>
/// <param name="ContentSize">The size of that archive.</param>
public sealed record Layer(Digest Digest, long Size, Digest ContentDigest, long ContentSize);
