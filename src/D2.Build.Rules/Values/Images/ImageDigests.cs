namespace D2.Build.Rules;

/// <summary>Digests of OCI artifacts and images.</summary>
public static class ImageDigests
{
    private const string Algorithm = "sha256:";
    private const int HexLength = 64;

    /// <summary>Checks a digest.</summary>
    /// <param name="digest">The digest, without the <c>@</c> before it.</param>
    /// <returns>What is wrong with it; null for a good digest.</returns>
    public static Violation? Check(string digest) => IsDigest(digest)
        ? null
        : new(Codes.InvalidImageDigest, $"'{digest}' is not a digest: '{Algorithm}' and {HexLength} digits of 0-9 and a-f.");

    private static bool IsDigest(string digest) =>
        digest.Length == Algorithm.Length + HexLength
        && digest.StartsWith(Algorithm, StringComparison.Ordinal)
        && digest.Skip(Algorithm.Length).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
