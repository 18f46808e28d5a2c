using System.IO.Compression;
using System.Text;
using CsCheck;
using D2.Build.Testing;

namespace D2.Build.Oci.Tests.Layers;

public sealed class CompressionTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 60_000).Select(i => $"name: app-{i % 977}\n")));

    [Fact]
    public void AnyContentComesBack() => Gen.Byte.Array[0, 3000].Sample(content => Assert.Equal(content, Decompress(Compress(content))));

    // Few different bytes make long matches, near and far.
    [Fact]
    public void ContentThatRepeatsComesBack() =>
        Gen.Byte[0, 3].Array[0, 70_000].Sample(content => Assert.Equal(content, Decompress(Compress(content))), iter: 60);

    // Skewed frequencies make codes longer than deflate allows, which are then shortened.
    [Fact]
    public void CodesAreCutToTheLongestAllowed()
    {
        var content = new List<byte>();
        for (int symbol = 0, count = 1, before = 1; symbol < 24; symbol++, (count, before) = (count + before, count))
        {
            content.AddRange(Enumerable.Repeat((byte)symbol, count));
        }

        var shuffled = content.Select((value, index) => (value, key: unchecked((uint)index * 2654435761u))).OrderBy(pair => pair.key)
            .Select(pair => pair.value).ToArray();

        Assert.Equal(shuffled, Decompress(Compress(shuffled)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(512 * 1024)]
    [InlineData((512 * 1024) + 1)]
    [InlineData(3_000_000)]
    public void BytesWithoutPatternTakeHardlyMoreRoom(int size)
    {
        var content = new byte[size];
        for (uint i = 0, state = 1; i < size; i++)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            content[i] = (byte)state;
        }

        var compressed = Compress(content);

        Assert.Equal(content, Decompress(compressed));
        Assert.True(compressed.Length <= size + (size / 4000) + 64);
    }

    [Fact]
    public void TextBecomesMuchSmaller() => Assert.True(Compress(Text).Length < Text.Length / 20);

    [Fact]
    public void HowTheContentIsHandedOverDoesNotMatter()
    {
        var whole = Compress(Text);

        Assert.Equal(whole, Compress(Text, piece: 1));
        Assert.Equal(whole, Compress(Text, piece: 777));
    }

    [Fact]
    public void TheHeadNamesNoFileTimeOrSystem() =>
        Assert.Equal(new byte[] { 0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff }, Compress("x"u8.ToArray())[..10]);

    // The encoder is part of the artifact's digest: other bytes for the same content are a new version of the format.
    [Fact]
    public void TheBytesOfTheFormatStayTheSame() =>
        Golden.Matches($"{Digest.Of(Compress(Text))}\n", "txt");

    private static byte[] Compress(byte[] content, int piece = int.MaxValue)
    {
        using var output = new MemoryStream();
        using (var gzip = new GzipWriter(output, CancellationToken.None))
        {
            foreach (var part in content.Chunk(piece))
            {
                gzip.Write(part);
            }

            gzip.Complete();
        }

        return output.ToArray();
    }

    private static byte[] Decompress(byte[] compressed)
    {
        using var output = new MemoryStream();
        using var gzip = new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress);
        gzip.CopyTo(output);
        return output.ToArray();
    }
}
