using System.Numerics;
using System.Security.Cryptography;

namespace D2.Build.Testing.Sigstore;

/// <summary>The tree of a log, by the recursive definitions of RFC 6962 section 2.1.</summary>
internal sealed class StandInTree
{
    private readonly List<byte[]> leaves = [];

    /// <summary>Adds an entry, and gives its place, the size and root of the tree and the way up.</summary>
    internal (int Index, int Size, byte[] Root, byte[][] Path) Add(byte[] entry)
    {
        lock (leaves)
        {
            leaves.Add(SHA256.HashData([0, .. entry]));
            byte[][] all = [.. leaves];
            return (all.Length - 1, all.Length, Root(all), Path(all, all.Length - 1));
        }
    }

    private static byte[] Root(ReadOnlySpan<byte[]> hashes)
    {
        if (hashes.Length == 1)
        {
            return hashes[0];
        }

        var split = Split(hashes.Length);
        return SHA256.HashData([1, .. Root(hashes[..split]), .. Root(hashes[split..])]);
    }

    private static byte[][] Path(ReadOnlySpan<byte[]> hashes, int index)
    {
        if (hashes.Length == 1)
        {
            return [];
        }

        var split = Split(hashes.Length);
        return index < split
            ? [.. Path(hashes[..split], index), Root(hashes[split..])]
            : [.. Path(hashes[split..], index - split), Root(hashes[..split])];
    }

    // The largest power of two that is smaller than the count.
    private static int Split(int count) => 1 << BitOperations.Log2((uint)(count - 1));
}
