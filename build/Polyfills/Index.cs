using System.Runtime.InteropServices;

namespace System;

/// <summary>A position from the start or the end of a sequence: what <c>[^1]</c> is made of.</summary>
[Microsoft.CodeAnalysis.Embedded]
[StructLayout(LayoutKind.Auto)]
internal readonly struct Index
{
    private readonly int value;

    public Index(int value, bool fromEnd) => this.value = fromEnd ? ~value : value;

    public static implicit operator Index(int value) => new(value, fromEnd: false);

    public int GetOffset(int length) => value < 0 ? length + value + 1 : value;
}
