namespace D2.Build.Oci;

/// <summary>The codes of lengths and distances (RFC 1951, 3.2.5) and how to find them.</summary>
internal static class DeflateTables
{
    public const int EndOfBlock = 256;
    public const int LiteralCodes = 286;
    public const int DistanceCodes = 30;
    public const int MinMatch = 3;
    public const int MaxMatch = 258;

    private const int FirstLengthCode = 257;
    private const int NearDistances = 256;

    // Code, extra bits and base of every length, packed so that one read gives all.
    private static readonly uint[] Lengths = MakeLengths();

    // Distances up to 256 by themselves; beyond, every code spans whole multiples of 128.
    private static readonly uint[] Near = MakeDistances(distance => distance + 1);
    private static readonly uint[] Far = MakeDistances(distance => (distance << 7) + 1);

    /// <summary>Symbol in bits 0 to 8, number of extra bits in bits 9 to 12, smallest length in bits 13 and up.</summary>
    public static uint Length(int length) => Lengths[length - MinMatch];

    /// <summary>Symbol in bits 0 to 8, number of extra bits in bits 9 to 12, smallest distance in bits 13 and up.</summary>
    public static uint Distance(int distance) => distance <= NearDistances ? Near[distance - 1] : Far[(distance - 1) >> 7];

    public static int Symbol(uint entry) => (int)(entry & 0x1ff);

    public static int ExtraBits(uint entry) => (int)((entry >> 9) & 0xf);

    public static int Base(uint entry) => (int)(entry >> 13);

    private static uint[] MakeLengths()
    {
        var table = new uint[MaxMatch - MinMatch + 1];
        for (int length = MinMatch, code = 0; length < MaxMatch; code++)
        {
            var extra = code < 8 ? 0 : (code >> 2) - 1;
            Array.Fill(table, Pack(FirstLengthCode + code, extra, length), length - MinMatch, Math.Min(1 << extra, MaxMatch - length));
            length += 1 << extra;
        }

        table[^1] = Pack(LiteralCodes - 1, 0, MaxMatch);
        return table;
    }

    private static uint[] MakeDistances(Func<int, int> distanceOf)
    {
        var (starts, extras) = (new int[DistanceCodes], new int[DistanceCodes]);
        for (int code = 0, start = 1; code < DistanceCodes; code++)
        {
            extras[code] = code < 4 ? 0 : (code >> 1) - 1;
            starts[code] = start;
            start += 1 << extras[code];
        }

        return [.. Enumerable.Range(0, NearDistances).Select(index =>
        {
            var code = Array.FindLastIndex(starts, start => start <= distanceOf(index));
            return Pack(code, extras[code], starts[code]);
        })];
    }

    private static uint Pack(int symbol, int extra, int smallest) => (uint)(symbol | (extra << 9) | (smallest << 13));
}
