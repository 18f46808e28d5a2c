namespace D2.Build.Oci;

/// <summary>
/// A canonical Huffman code (RFC 1951, 3.2.2): the shortest for the frequencies seen, with lengths up to a limit. Depends on
/// nothing but the frequencies: symbols of one frequency count in their own order.
/// </summary>
/// <param name="size">The number of symbols.</param>
/// <param name="maxLength">The longest length allowed, up to 15.</param>
internal sealed class HuffmanCode(int size, int maxLength)
{
    private const int LengthLimit = 15;

    private readonly int[] _order = new int[size];
    private readonly uint[] _weights = new uint[size];
    private readonly int[] _counts = new int[size + 1];

    /// <summary>How often each symbol occurs; set before <see cref="Build"/>.</summary>
    public uint[] Frequencies { get; } = new uint[size];

    /// <summary>The number of bits of each symbol's code; 0 for one that does not occur.</summary>
    public byte[] Lengths { get; } = new byte[size];

    /// <summary>Each symbol's code, first bit lowest.</summary>
    public ushort[] Codes { get; } = new ushort[size];

    /// <summary>The bits that all symbols take.</summary>
    public long Cost => CostOf(Frequencies);

    /// <summary>The bits that symbols of these frequencies take.</summary>
    public long CostOf(ReadOnlySpan<uint> frequencies)
    {
        var cost = 0L;
        for (var symbol = 0; symbol < frequencies.Length; symbol++)
        {
            cost += (long)frequencies[symbol] * Lengths[symbol];
        }

        return cost;
    }

    /// <summary>Computes lengths and codes.</summary>
    public void Build()
    {
        Array.Clear(Lengths);
        var used = Sort();
        if (used == 1)
        {
            Lengths[_order[0]] = 1;
        }
        else if (used > 1)
        {
            MinimumRedundancy(_weights.AsSpan(0, used));
            AssignLengths(used);
        }

        AssignCodes();
    }

    /// <summary>Takes lengths that are given.</summary>
    public void Use(Func<int, byte> lengthOf)
    {
        for (var symbol = 0; symbol < size; symbol++)
        {
            Lengths[symbol] = lengthOf(symbol);
        }

        AssignCodes();
    }

    // The symbols that occur, rare ones first.
    private int Sort()
    {
        var used = 0;
        for (var symbol = 0; symbol < size; symbol++)
        {
            if (Frequencies[symbol] > 0)
            {
                _order[used++] = symbol;
            }
        }

        _order.AsSpan(0, used).Sort((a, b) => Frequencies[a] != Frequencies[b] ? Frequencies[a].CompareTo(Frequencies[b]) : a.CompareTo(b));
        for (var i = 0; i < used; i++)
        {
            _weights[i] = Frequencies[_order[i]];
        }

        return used;
    }

    // Moffat and Katajainen, "In-Place Calculation of Minimum-Redundancy Codes" (1995): sorted weights become depths in place.
    private static void MinimumRedundancy(Span<uint> a)
    {
        var n = a.Length;
        a[0] += a[1];
        int root = 0, leaf = 2;
        for (var next = 1; next < n - 1; next++)
        {
            a[next] = Take(a, ref root, ref leaf, next);
            a[next] += Take(a, ref root, ref leaf, next);
        }

        a[n - 2] = 0;
        for (var next = n - 3; next >= 0; next--)
        {
            a[next] = a[(int)a[next]] + 1;
        }

        int available = 1, depth = 0, target = n - 1;
        root = n - 2;
        while (available > 0)
        {
            var used = 0;
            for (; root >= 0 && a[root] == depth; root--)
            {
                used++;
            }

            for (; available > used; available--)
            {
                a[target--] = (uint)depth;
            }

            (available, depth) = (2 * used, depth + 1);
        }
    }

    // The smaller of the next internal node and the next leaf; an internal node remembers its parent.
    private static uint Take(Span<uint> a, ref int root, ref int leaf, int parent)
    {
        if (leaf >= a.Length || (root < parent && a[root] < a[leaf]))
        {
            var weight = a[root];
            a[root++] = (uint)parent;
            return weight;
        }

        return a[leaf++];
    }

    private void AssignLengths(int used)
    {
        Array.Clear(_counts);
        for (var i = 0; i < used; i++)
        {
            _counts[Math.Min((int)_weights[i], maxLength)]++;
        }

        Limit();
        var index = used;
        for (var length = 1; length <= maxLength; length++)
        {
            for (var n = _counts[length]; n > 0; n--)
            {
                Lengths[_order[--index]] = (byte)length;
            }
        }
    }

    // Codes cut to the limit took more room than there is: lengthen the longest of the shorter ones until all fit.
    private void Limit()
    {
        var room = 0L;
        for (var length = 1; length <= maxLength; length++)
        {
            room += (long)_counts[length] << (maxLength - length);
        }

        for (; room > 1L << maxLength; room--)
        {
            _counts[maxLength]--;
            var length = maxLength - 1;
            while (_counts[length] == 0)
            {
                length--;
            }

            _counts[length]--;
            _counts[length + 1] += 2;
        }
    }

    private void AssignCodes()
    {
        Span<int> counts = stackalloc int[LengthLimit + 1];
        foreach (var length in Lengths)
        {
            counts[length]++;
        }

        counts[0] = 0;
        Span<int> next = stackalloc int[LengthLimit + 1];
        for (var length = 1; length <= LengthLimit; length++)
        {
            next[length] = (next[length - 1] + counts[length - 1]) << 1;
        }

        for (var symbol = 0; symbol < size; symbol++)
        {
            var length = Lengths[symbol];
            Codes[symbol] = length == 0 ? (ushort)0 : Reverse(next[length]++, length);
        }
    }

    private static ushort Reverse(int code, int length)
    {
        var reversed = 0;
        for (var i = 0; i < length; i++)
        {
            reversed |= ((code >> i) & 1) << (length - 1 - i);
        }

        return (ushort)reversed;
    }
}
