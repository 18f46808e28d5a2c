using System.Runtime.InteropServices;

namespace System;

/// <summary>A part of a sequence: what <c>[1..^1]</c> is made of.</summary>
[Microsoft.CodeAnalysis.Embedded]
[StructLayout(LayoutKind.Auto)]
internal readonly struct Range
{
    public Range(Index start, Index end) => (Start, End) = (start, end);

    public static Range All => new(0, new Index(0, fromEnd: true));

    public Index Start { get; }

    public Index End { get; }

    public static Range StartAt(Index start) => new(start, new Index(0, fromEnd: true));

    public static Range EndAt(Index end) => new(0, end);
}
