using System.Buffers.Binary;

namespace D2.Build.Oci;

/// <summary>One block of literals and matches, written in whichever of the three forms takes the least room.</summary>
internal sealed class DeflateBlock
{
    private const int MaxTokens = 32 * 1024;
    private const int MaxStored = ushort.MaxValue;
    private const int MaxCodeLength = 15;
    private const int DistanceBits = 16;
    private const uint MatchFlag = 1u << 31;

    private static readonly HuffmanCode FixedLiterals = Fixed(288, symbol => symbol switch { < 144 => 8, < 256 => 9, < 280 => 7, _ => 8 });
    private static readonly HuffmanCode FixedDistances = Fixed(DeflateTables.DistanceCodes, _ => 5);

    private readonly uint[] _tokens = new uint[MaxTokens];
    private readonly HuffmanCode _literals = new(DeflateTables.LiteralCodes, MaxCodeLength);
    private readonly HuffmanCode _distances = new(DeflateTables.DistanceCodes, MaxCodeLength);
    private readonly CodeLengths _lengths = new();
    private int _count;
    private int _start;
    private long _extraBits;

    public bool IsFull => _count == MaxTokens;

    /// <summary>An empty block whose content begins at a position.</summary>
    public void Begin(int start)
    {
        (_count, _extraBits, _start) = (0, 0, start);
        Array.Clear(_literals.Frequencies);
        Array.Clear(_distances.Frequencies);
    }

    public void AddLiteral(byte literal)
    {
        _tokens[_count++] = literal;
        _literals.Frequencies[literal]++;
    }

    public void AddMatch(int length, int distance)
    {
        _tokens[_count++] = MatchFlag | ((uint)length << DistanceBits) | (uint)distance;
        var (lengthEntry, distanceEntry) = (DeflateTables.Length(length), DeflateTables.Distance(distance));
        _literals.Frequencies[DeflateTables.Symbol(lengthEntry)]++;
        _distances.Frequencies[DeflateTables.Symbol(distanceEntry)]++;
        _extraBits += DeflateTables.ExtraBits(lengthEntry) + DeflateTables.ExtraBits(distanceEntry);
    }

    /// <summary>Writes the block, unless it is empty.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="data">What the positions count in.</param>
    /// <param name="end">Where the content ends.</param>
    public void WriteTo(ref BitWriter writer, ReadOnlySpan<byte> data, int end)
    {
        if (_count == 0)
        {
            return;
        }

        _literals.Frequencies[DeflateTables.EndOfBlock]++;
        _literals.Build();
        _distances.Build();
        _lengths.Build(_literals.Lengths, _distances.Lengths);
        var own = _lengths.Cost + _literals.Cost + _distances.Cost;
        var fix = FixedLiterals.CostOf(_literals.Frequencies) + FixedDistances.CostOf(_distances.Frequencies);
        if (StoredCost(end - _start) <= Math.Min(own, fix) + _extraBits)
        {
            WriteStored(ref writer, data[_start..end]);
        }
        else if (fix <= own)
        {
            writer.Write(0b01_0, 3);
            WriteTokens(ref writer, FixedLiterals, FixedDistances);
        }
        else
        {
            writer.Write(0b10_0, 3);
            _lengths.WriteTo(ref writer);
            WriteTokens(ref writer, _literals, _distances);
        }
    }

    /// <summary>Stored blocks of bytes as they are; one empty block for none.</summary>
    public static void WriteStored(ref BitWriter writer, ReadOnlySpan<byte> bytes)
    {
        Span<byte> header = stackalloc byte[4];
        do
        {
            var piece = bytes[..Math.Min(bytes.Length, MaxStored)];
            writer.Write(0b00_0, 3);
            writer.Align();
            BinaryPrimitives.WriteUInt16LittleEndian(header, (ushort)piece.Length);
            BinaryPrimitives.WriteUInt16LittleEndian(header[2..], (ushort)~piece.Length);
            writer.Write(header);
            writer.Write(piece);
            bytes = bytes[piece.Length..];
        }
        while (bytes.Length > 0);
    }

    // Header, up to seven bits of filling, and both lengths.
    private static long StoredCost(int size) => (8L * size) + (((size / MaxStored) + 1) * (3 + 7 + 32));

    private void WriteTokens(ref BitWriter writer, HuffmanCode literals, HuffmanCode distances)
    {
        foreach (var token in _tokens.AsSpan(0, _count))
        {
            if (token < MatchFlag)
            {
                writer.Write(literals.Codes[token], literals.Lengths[token]);
                continue;
            }

            var length = (int)((token & ~MatchFlag) >> DistanceBits);
            var distance = (int)(token & ushort.MaxValue);
            WriteWithExtraBits(ref writer, literals, DeflateTables.Length(length), length);
            WriteWithExtraBits(ref writer, distances, DeflateTables.Distance(distance), distance);
        }

        writer.Write(literals.Codes[DeflateTables.EndOfBlock], literals.Lengths[DeflateTables.EndOfBlock]);
    }

    private static void WriteWithExtraBits(ref BitWriter writer, HuffmanCode code, uint entry, int value)
    {
        var symbol = DeflateTables.Symbol(entry);
        var length = code.Lengths[symbol];
        writer.Write(code.Codes[symbol] | ((uint)(value - DeflateTables.Base(entry)) << length), length + DeflateTables.ExtraBits(entry));
    }

    private static HuffmanCode Fixed(int size, Func<int, byte> lengthOf)
    {
        var code = new HuffmanCode(size, MaxCodeLength);
        code.Use(lengthOf);
        return code;
    }
}
