using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace D2.Build.Oci;

/// <summary>
/// Deflate (RFC 1951) whose bytes depend on the input alone: integers only, nothing random, no library in between. The
/// compressed bytes are part of the artifact's digest, so this is a format of its own, version 1: any change of what it
/// writes is a new version (golden digests in the tests hold it still).
/// </summary>
/// <remarks>
/// LZ77 with chains of up to <see cref="ChainLimit"/> earlier places with the same four bytes, and one step of looking ahead.
/// </remarks>
internal sealed class Deflater
{
    /// <summary>How far back a match may reach.</summary>
    public const int WindowSize = 32 * 1024;

    private const int HashBits = 15;
    private const int HashBytes = 4;
    private const int ChainLimit = 12;

    // A match this long is taken without looking for a better one, and ends the search through the chain.
    private const int GoodMatch = 32;

    private readonly int[] _heads = new int[1 << HashBits];
    private readonly int[] _previous = new int[WindowSize];
    private readonly DeflateBlock _block = new();

    /// <summary>The most bytes that <see cref="Deflate"/> can write for an input.</summary>
    public static int MaxOutput(int input) => input + (input >> 8) + 256;

    /// <summary>
    /// Compresses the bytes from <paramref name="start"/> on into whole blocks and ends on a byte boundary (an empty stored
    /// block), so that the results of consecutive pieces can be put one after the other.
    /// </summary>
    /// <param name="data">What came before, up to <see cref="WindowSize"/> bytes, then the bytes to compress.</param>
    /// <param name="start">Where the bytes to compress begin.</param>
    /// <param name="output">Takes the result; at least <see cref="MaxOutput"/> of the bytes to compress.</param>
    /// <returns>How many bytes were written.</returns>
    public int Deflate(ReadOnlySpan<byte> data, int start, Span<byte> output)
    {
        Array.Fill(_heads, -1);
        var last = data.Length - HashBytes;
        for (var position = 0; position < Math.Min(start, last + 1); position++)
        {
            Insert(data, position);
        }

        var writer = new BitWriter(output);
        _block.Begin(start);
        var at = start;
        while (at < data.Length)
        {
            at = Step(data, at, last);
            if (_block.IsFull)
            {
                _block.WriteTo(ref writer, data, at);
                _block.Begin(at);
            }
        }

        _block.WriteTo(ref writer, data, at);
        DeflateBlock.WriteStored(ref writer, []);
        return writer.Position;
    }

    // One literal or one match; returns the position after it.
    private int Step(ReadOnlySpan<byte> data, int at, int last)
    {
        if (at > last)
        {
            _block.AddLiteral(data[at]);
            return at + 1;
        }

        var (length, distance) = Longest(data, at, Insert(data, at), HashBytes - 1);
        if (length < HashBytes)
        {
            _block.AddLiteral(data[at]);
            return at + 1;
        }

        var inserted = at + 1;
        while (length < GoodMatch && at < last)
        {
            var (longer, further) = Longest(data, at + 1, Insert(data, at + 1), length);
            inserted = at + 2;
            if (longer <= length)
            {
                break;
            }

            _block.AddLiteral(data[at++]);
            (length, distance) = (longer, further);
        }

        _block.AddMatch(length, distance);
        for (var end = Math.Min(at + length, last + 1); inserted < end; inserted++)
        {
            Insert(data, inserted);
        }

        return at + length;
    }

    // Makes the position findable; returns the latest earlier one with the same hash, or -1.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Insert(ReadOnlySpan<byte> data, int position)
    {
        var hash = (BinaryPrimitives.ReadUInt32LittleEndian(data[position..]) * 0x9E3779B1u) >> (32 - HashBits);
        ref var head = ref _heads[hash];
        var candidate = head;
        _previous[position & (WindowSize - 1)] = candidate;
        head = position;
        return candidate;
    }

    // The longest match longer than the given length, the nearest of equals.
    private (int Length, int Distance) Longest(ReadOnlySpan<byte> data, int at, int candidate, int length)
    {
        var distance = 0;
        var limit = Math.Min(DeflateTables.MaxMatch, data.Length - at);
        var here = data.Slice(at, limit);
        var first = BinaryPrimitives.ReadUInt32LittleEndian(here);
        var oldest = at - WindowSize;
        for (var tries = ChainLimit; candidate >= 0 && candidate >= oldest && length < limit && tries > 0; tries--)
        {
            if (data[candidate + length] == here[length] && BinaryPrimitives.ReadUInt32LittleEndian(data[candidate..]) == first)
            {
                var match = data.Slice(candidate, limit).CommonPrefixLength(here);
                if (match > length)
                {
                    (length, distance) = (match, at - candidate);
                    if (match >= GoodMatch)
                    {
                        break;
                    }
                }
            }

            candidate = _previous[candidate & (WindowSize - 1)];
        }

        return distance == 0 ? (0, 0) : (length, distance);
    }
}
