namespace D2.Build.Oci;

/// <summary>The head of a block with codes of its own: the lengths of both codes, run-length coded (RFC 1951, 3.2.7).</summary>
internal sealed class CodeLengths
{
    private const int MinLiterals = 257;
    private const int MinDistances = 1;
    private const int MinLengths = 4;
    private const byte Repeat = 16;
    private const byte ShortZeros = 17;
    private const byte LongZeros = 18;

    private static readonly byte[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private readonly byte[] _all = new byte[DeflateTables.LiteralCodes + DeflateTables.DistanceCodes];
    private readonly List<(byte Symbol, byte Extra)> _runs = [];
    private readonly HuffmanCode _code = new(Order.Length, maxLength: 7);
    private int _literals;
    private int _distances;
    private int _lengths;

    /// <summary>The bits that the head takes.</summary>
    public long Cost => 5 + 5 + 4 + (3 * _lengths) + _code.Cost + _runs.Sum(run => (long)ExtraBits(run.Symbol));

    public void Build(ReadOnlySpan<byte> literals, ReadOnlySpan<byte> distances)
    {
        _literals = Used(literals, MinLiterals);
        _distances = Used(distances, MinDistances);
        literals[.._literals].CopyTo(_all);
        distances[.._distances].CopyTo(_all.AsSpan(_literals));
        FindRuns(_all.AsSpan(0, _literals + _distances));
        Array.Clear(_code.Frequencies);
        foreach (var (symbol, _) in _runs)
        {
            _code.Frequencies[symbol]++;
        }

        _code.Build();
        _lengths = Math.Max(MinLengths, Array.FindLastIndex(Order, symbol => _code.Lengths[symbol] > 0) + 1);
    }

    public void WriteTo(ref BitWriter writer)
    {
        writer.Write((uint)(_literals - MinLiterals), 5);
        writer.Write((uint)(_distances - MinDistances), 5);
        writer.Write((uint)(_lengths - MinLengths), 4);
        foreach (var symbol in Order.AsSpan(0, _lengths))
        {
            writer.Write(_code.Lengths[symbol], 3);
        }

        foreach (var (symbol, extra) in _runs)
        {
            writer.Write(_code.Codes[symbol], _code.Lengths[symbol]);
            writer.Write(extra, ExtraBits(symbol));
        }
    }

    private static int Used(ReadOnlySpan<byte> lengths, int least) => Math.Max(least, lengths.LastIndexOfAnyExcept((byte)0) + 1);

    private static int ExtraBits(byte symbol) => symbol switch { Repeat => 2, ShortZeros => 3, LongZeros => 7, _ => 0 };

    private void FindRuns(ReadOnlySpan<byte> lengths)
    {
        _runs.Clear();
        for (var at = 0; at < lengths.Length;)
        {
            var value = lengths[at];
            var next = lengths[at..].IndexOfAnyExcept(value);
            var run = next < 0 ? lengths.Length - at : next;
            at += run;
            if (value == 0)
            {
                AddZeros(run);
            }
            else
            {
                _runs.Add((value, 0));
                AddRepeats(value, run - 1);
            }
        }
    }

    private void AddZeros(int run)
    {
        for (; run >= 11; run -= Math.Min(run, 138))
        {
            _runs.Add((LongZeros, (byte)(Math.Min(run, 138) - 11)));
        }

        if (run >= 3)
        {
            _runs.Add((ShortZeros, (byte)(run - 3)));
            return;
        }

        _runs.AddRange(Enumerable.Repeat(((byte)0, (byte)0), run));
    }

    private void AddRepeats(byte value, int run)
    {
        for (; run >= 3; run -= Math.Min(run, 6))
        {
            _runs.Add((Repeat, (byte)(Math.Min(run, 6) - 3)));
        }

        _runs.AddRange(Enumerable.Repeat((value, (byte)0), run));
    }
}
