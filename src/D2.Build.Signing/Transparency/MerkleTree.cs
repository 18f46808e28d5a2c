using System.Security.Cryptography;

namespace D2.Build.Signing;

/// <summary>Hashes of RFC 6962: leaves and inner nodes are told apart by a first byte, so that none can be taken for the other.</summary>
public static class MerkleTree
{
    /// <summary>The hash of a leaf.</summary>
    /// <param name="entry">The entry.</param>
    public static byte[] LeafHash(ReadOnlySpan<byte> entry) => SHA256.HashData([0, .. entry]);

    /// <summary>The hash of an inner node.</summary>
    /// <param name="left">The hash of its left child.</param>
    /// <param name="right">The hash of its right child.</param>
    public static byte[] NodeHash(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => SHA256.HashData([1, .. left, .. right]);

    /// <summary>The root that an audit path leads to (RFC 9162 section 2.1.3.2).</summary>
    /// <param name="leafHash">The hash of the leaf.</param>
    /// <param name="index">Its position.</param>
    /// <param name="treeSize">How many leaves the tree has.</param>
    /// <param name="path">The hashes beside the way up.</param>
    /// <returns>The root; null when the path does not fit position and size.</returns>
    public static byte[]? RootFromPath(byte[] leafHash, long index, long treeSize, IReadOnlyList<byte[]> path)
    {
        if (index < 0 || index >= treeSize)
        {
            return null;
        }

        var (node, last, hash) = (index, treeSize - 1, leafHash);
        foreach (var sibling in path)
        {
            if (last == 0)
            {
                return null;
            }

            if ((node & 1) == 1 || node == last)
            {
                hash = NodeHash(sibling, hash);
                while ((node & 1) == 0 && node != 0)
                {
                    (node, last) = (node >> 1, last >> 1);
                }
            }
            else
            {
                hash = NodeHash(hash, sibling);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 ? hash : null;
    }
}
