using System.Numerics;

namespace D2.Build.Signing.Tests;

/// <summary>The recursive definitions of RFC 6962 section 2.1, to compare the iterative ones with.</summary>
internal static class TestTree
{
    internal static byte[] Root(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 1)
        {
            return MerkleTree.LeafHash(leaves[0]);
        }

        var split = Split(leaves.Length);
        return MerkleTree.NodeHash(Root(leaves[..split]), Root(leaves[split..]));
    }

    internal static byte[][] Path(ReadOnlySpan<byte[]> leaves, int index)
    {
        if (leaves.Length == 1)
        {
            return [];
        }

        var split = Split(leaves.Length);
        return index < split
            ? [.. Path(leaves[..split], index), Root(leaves[split..])]
            : [.. Path(leaves[split..], index - split), Root(leaves[..split])];
    }

    // The largest power of two that is smaller than the count.
    private static int Split(int count) => 1 << BitOperations.Log2((uint)(count - 1));
}
