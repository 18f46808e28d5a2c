using System.Security.Cryptography;

namespace D2.Build.Signing.Tests;

/// <summary>Audit paths of RFC 6962, with the test tree of its reference implementation and trees of every small size.</summary>
public sealed class MerkleTreeTests
{
    // The leaves and roots that certificate-transparency's tests use.
    private static readonly byte[][] Leaves =
    [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
        [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
        [0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f],
    ];

    [Theory]
    [InlineData(1, "6E340B9CFFB37A989CA544E6BB780A2C78901D3FB33738768511A30617AFA01D")]
    [InlineData(2, "FAC54203E7CC696CF0DFCB42C92A1D9DBAF70AD9E621F4BD8D98662F00E3C125")]
    [InlineData(3, "AEB6BCFE274B70A14FB067A5E5578264DB0FA9B51AF5E0BA159158F329E06E77")]
    [InlineData(8, "5DC9DA79A70659A9AD559CB701DED9A2AB9D823AAD2F4960CFE370EFF4604328")]
    public void RootsAreThoseOfTheReference(int size, string root)
    {
        for (var index = 0; index < size; index++)
        {
            var reached = MerkleTree.RootFromPath(MerkleTree.LeafHash(Leaves[index]), index, size, TestTree.Path(Leaves.AsSpan(0, size), index));

            Assert.Equal(root, Convert.ToHexString(reached!));
        }
    }

    [Fact]
    public void EveryLeafOfEverySmallTreeIsProven()
    {
        byte[][] leaves = [.. Enumerable.Range(0, 65).Select(n => new[] { (byte)n })];
        for (var size = 1; size <= leaves.Length; size++)
        {
            var root = TestTree.Root(leaves.AsSpan(0, size));
            for (var index = 0; index < size; index++)
            {
                var path = TestTree.Path(leaves.AsSpan(0, size), index);

                Assert.Equal(root, MerkleTree.RootFromPath(MerkleTree.LeafHash(leaves[index]), index, size, path));
            }
        }
    }

    [Fact]
    public void APathForAnotherPlaceDoesNotLeadToTheRoot()
    {
        var path = TestTree.Path(Leaves, 3);
        var leaf = MerkleTree.LeafHash(Leaves[3]);
        var root = TestTree.Root(Leaves);

        Assert.NotEqual(root, MerkleTree.RootFromPath(leaf, 2, 8, path));
        Assert.Null(MerkleTree.RootFromPath(leaf, 3, 16, path));
        Assert.Null(MerkleTree.RootFromPath(leaf, 3, 4, path));
        Assert.Null(MerkleTree.RootFromPath(leaf, 8, 8, path));
        Assert.Null(MerkleTree.RootFromPath(leaf, -1, 8, path));
        Assert.Null(MerkleTree.RootFromPath(leaf, 3, 8, [.. path, SHA256.HashData("more"u8)]));
        Assert.Null(MerkleTree.RootFromPath(leaf, 3, 8, path[..^1]));
    }
}
