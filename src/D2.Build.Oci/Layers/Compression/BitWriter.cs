using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace D2.Build.Oci;

/// <summary>Writes bits from the low end of each byte, as deflate wants them (RFC 1951, 3.1.1).</summary>
internal ref struct BitWriter(Span<byte> output)
{
    private readonly Span<byte> _output = output;
    private ulong _bits;
    private int _count;

    public int Position { get; private set; }

    /// <summary>Adds up to 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(uint value, int count)
    {
        _bits |= (ulong)value << _count;
        _count += count;
        if (_count >= 32)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(_output[Position..], (uint)_bits);
            Position += 4;
            _bits >>= 32;
            _count -= 32;
        }
    }

    /// <summary>Fills the byte begun with zeros.</summary>
    public void Align()
    {
        for (; _count > 0; _count -= 8)
        {
            _output[Position++] = (byte)_bits;
            _bits >>= 8;
        }

        (_bits, _count) = (0, 0);
    }

    /// <summary>Adds whole bytes; the position must be aligned.</summary>
    public void Write(scoped ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_output[Position..]);
        Position += bytes.Length;
    }
}
