using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace D2.Build.Signing;

/// <summary>
/// scrypt (RFC 7914) without parallelization. It is the longest part of signing one artifact, and scalar code that is compiled while it runs takes
/// three times as long; so the sixteen words of a Salsa20 block are four vectors, one for each diagonal.
/// </summary>
internal static class Scrypt
{
    private const int BlockWords = 16;
    private const int BlockVectors = 4;
    private const int DoubleRounds = 4;

    /// <summary>Derives a key.</summary>
    /// <param name="password">The password.</param>
    /// <param name="salt">The salt.</param>
    /// <param name="cost">N, a power of two.</param>
    /// <param name="blockSize">r.</param>
    /// <param name="length">The key's length in bytes.</param>
    internal static byte[] Derive(ReadOnlySpan<byte> password, ReadOnlySpan<byte> salt, int cost, int blockSize, int length)
    {
        var block = Rfc2898DeriveBytes.Pbkdf2(password, salt, 1, HashAlgorithmName.SHA256, 2 * blockSize * BlockWords * sizeof(uint));
        var words = new uint[block.Length / sizeof(uint)];
        for (var index = 0; index < words.Length; index++)
        {
            words[index] = BinaryPrimitives.ReadUInt32LittleEndian(block.AsSpan(Place(index)));
        }

        Mix(MemoryMarshal.Cast<uint, Vector128<uint>>(words.AsSpan()), cost);
        for (var index = 0; index < words.Length; index++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(block.AsSpan(Place(index)), words[index]);
        }

        return Rfc2898DeriveBytes.Pbkdf2(password, block, 1, HashAlgorithmName.SHA256, length);
    }

    // Where in the bytes the word is that stands here: the diagonals one after the other.
    private static int Place(int index) => (index - index % BlockWords + index % BlockWords * 5 % BlockWords) * sizeof(uint);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Mix(Span<Vector128<uint>> state, int cost)
    {
        var size = state.Length;
        var table = GC.AllocateUninitializedArray<Vector128<uint>>(cost * size).AsSpan();
        var other = new Vector128<uint>[size].AsSpan();
        for (var row = 0; row < cost; row += 2)
        {
            state.CopyTo(table.Slice(row * size, size));
            MixBlocks(state, other);
            other.CopyTo(table.Slice((row + 1) * size, size));
            MixBlocks(other, state);
        }

        for (var round = 0; round < cost; round += 2)
        {
            Add(state, table.Slice(Row(state, cost) * size, size));
            MixBlocks(state, other);
            Add(other, table.Slice(Row(other, cost) * size, size));
            MixBlocks(other, state);
        }

        table.Clear();
    }

    private static int Row(ReadOnlySpan<Vector128<uint>> state, int cost) => (int)(state[^BlockVectors].ToScalar() & (uint)(cost - 1));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(Span<Vector128<uint>> state, ReadOnlySpan<Vector128<uint>> row)
    {
        for (var index = 0; index < state.Length; index++)
        {
            state[index] ^= row[index];
        }
    }

    // Blocks with even numbers go into the first half, the others into the second.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MixBlocks(ReadOnlySpan<Vector128<uint>> input, Span<Vector128<uint>> output)
    {
        var (a, b, c, d) = (input[^4], input[^3], input[^2], input[^1]);
        for (int from = 0, to = 0; from < input.Length; from += BlockVectors)
        {
            var (a0, b0, c0, d0) = (a ^= input[from], b ^= input[from + 1], c ^= input[from + 2], d ^= input[from + 3]);
            for (var round = 0; round < DoubleRounds; round++)
            {
                b ^= Rotate(a + d, 7);
                c ^= Rotate(b + a, 9);
                d ^= Rotate(c + b, 13);
                a ^= Rotate(d + c, 18);
                (b, c, d) = (Vector128.Shuffle(b, Vector128.Create(3u, 0, 1, 2)), Vector128.Shuffle(c, Vector128.Create(2u, 3, 0, 1)), Vector128.Shuffle(d, Vector128.Create(1u, 2, 3, 0)));
                d ^= Rotate(a + b, 7);
                c ^= Rotate(d + a, 9);
                b ^= Rotate(c + d, 13);
                a ^= Rotate(b + c, 18);
                (b, c, d) = (Vector128.Shuffle(b, Vector128.Create(1u, 2, 3, 0)), Vector128.Shuffle(c, Vector128.Create(2u, 3, 0, 1)), Vector128.Shuffle(d, Vector128.Create(3u, 0, 1, 2)));
            }

            (output[to], output[to + 1], output[to + 2], output[to + 3]) = (a += a0, b += b0, c += c0, d += d0);
            to = to < output.Length / 2 ? to + output.Length / 2 : to - output.Length / 2 + BlockVectors;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Rotate(Vector128<uint> value, int by) => (value << by) | (value >>> (32 - by));
}
