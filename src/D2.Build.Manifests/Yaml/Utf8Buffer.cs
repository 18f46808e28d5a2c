using System.Buffers;
using System.Text;

namespace D2.Build.Manifests.Yaml;

/// <summary>Writes straight into the spans of a buffer writer. <see cref="Flush"/> hands over what was written last.</summary>
internal ref struct Utf8Buffer(IBufferWriter<byte> target)
{
    private const int Chunk = 4096;

    private Span<byte> free = target.GetSpan(Chunk);
    private int used;

    /// <summary>Whether the last byte ended a line.</summary>
    public readonly bool IsAtLineStart => used > 0 && free[used - 1] == '\n';

    public void Byte(byte value)
    {
        Reserve(1);
        free[used++] = value;
    }

    public void Ascii(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(free[used..]);
        used += bytes.Length;
    }

    public void Text(ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        used += Encoding.UTF8.GetBytes(text, free[used..]);
    }

    public void Spaces(int count)
    {
        Reserve(count);
        free.Slice(used, count).Fill((byte)' ');
        used += count;
    }

    public void Flush()
    {
        target.Advance(used);
        free = default;
        used = 0;
    }

    private void Reserve(int size)
    {
        if (free.Length - used < size)
        {
            target.Advance(used);
            free = target.GetSpan(Math.Max(size, Chunk));
            used = 0;
        }
    }
}
