using System.Buffers.Binary;

namespace D2.Build.Signing;

/// <summary>Reads the presentation language of TLS: fixed bytes and vectors with a length of 16 bits.</summary>
internal sealed class TlsReader(byte[] data)
{
    private int at;

    internal bool HasData => at < data.Length;

    /// <exception cref="ArgumentOutOfRangeException">There are fewer.</exception>
    internal byte[] Bytes(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, data.Length - at);
        at += count;
        return data[(at - count)..at];
    }

    internal TlsReader Vector() => new(Bytes(BinaryPrimitives.ReadUInt16BigEndian(Bytes(2))));

    internal byte[] Rest() => Bytes(data.Length - at);
}
