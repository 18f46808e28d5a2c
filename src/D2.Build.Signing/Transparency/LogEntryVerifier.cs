using System.Security.Cryptography;

namespace D2.Build.Signing;

/// <summary>Whether an entry is in a trusted log and is about the signature of a bundle.</summary>
internal static class LogEntryVerifier
{
    /// <summary>Checks an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="bundle">The bundle that carries it.</param>
    /// <param name="root">Whom to trust.</param>
    /// <param name="time">When the log took it, where it signed for that; null otherwise.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    internal static string? Problem(LogEntry entry, Bundle bundle, TrustedRoot root, out DateTimeOffset? time)
    {
        time = null;
        if (root.TransparencyLogs.FirstOrDefault(log => log.Is(entry.LogId)) is not { } trusted)
        {
            return "is of a log that the trusted root does not have";
        }

        if (!EntryBody.Matches(entry, bundle))
        {
            return "is about another signature";
        }

        if (!IsIncluded(entry, trusted))
        {
            return "has no proof of being in its log";
        }

        if (entry.SignedEntryTimestamp is { } promise)
        {
            time = TimeOf(entry);
            return time is not { } at || !trusted.Validity.Covers(at) || !trusted.Key.Verify(PromisedBytes(entry), promise)
                ? "has a time that its log did not sign"
                : null;
        }

        return null;
    }

    private static DateTimeOffset? TimeOf(LogEntry entry) =>
        entry.IntegratedTime is > 0 and < 253402300800 ? DateTimeOffset.FromUnixTimeSeconds(entry.IntegratedTime) : null;

    private static bool IsIncluded(LogEntry entry, TrustedLog log)
    {
        var proof = entry.Proof;
        var root = MerkleTree.RootFromPath(MerkleTree.LeafHash(entry.Body), proof.LogIndex, proof.TreeSize, proof.Hashes);
        return root is not null
            && CryptographicOperations.FixedTimeEquals(root, proof.RootHash)
            && Checkpoint.ParseOrNull(proof.Checkpoint) is { } checkpoint
            && checkpoint.TreeSize == proof.TreeSize
            && checkpoint.RootHash.AsSpan().SequenceEqual(root)
            && checkpoint.IsSignedBy(log);
    }

    // Canonical JSON (RFC 8785) of what Rekor v1 signs; all of it is plain ASCII.
    private static byte[] PromisedBytes(LogEntry entry) => JsonBytes.WriteObject(json =>
    {
        json.WriteBase64String("body", entry.Body);
        json.WriteNumber("integratedTime", entry.IntegratedTime);
        json.WriteString("logID", Convert.ToHexStringLower(entry.LogId));
        json.WriteNumber("logIndex", entry.LogIndex);
    });
}
