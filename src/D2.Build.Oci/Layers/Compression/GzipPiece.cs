namespace D2.Build.Oci;

/// <summary>A piece of the content with what came before it, and room for its compressed bytes; used again and again.</summary>
internal sealed class GzipPiece
{
    /// <summary>
    /// How much content is compressed at a time. The result depends on it, so it is part of the format.
    /// </summary>
    public const int Size = 512 * 1024;

    private readonly byte[] _data = new byte[Deflater.WindowSize + Size];
    private readonly byte[] _output = new byte[Deflater.MaxOutput(Size)];
    private readonly Deflater _deflater = new();
    private int _start;
    private int _end;
    private int _written;

    /// <summary>The free room at the end.</summary>
    public Memory<byte> Free => _data.AsMemory(_end, _start + Size - _end);

    /// <summary>The piece's own content.</summary>
    public ReadOnlySpan<byte> Content => _data.AsSpan(_start, _end - _start);

    /// <summary>The compressed content, after <see cref="Compress"/>.</summary>
    public ReadOnlyMemory<byte> Compressed => _output.AsMemory(0, _written);

    /// <summary>Begins anew after another piece.</summary>
    /// <param name="before">The piece before; null for the first.</param>
    public void Begin(GzipPiece? before)
    {
        var window = before is null ? [] : before._data.AsSpan(Math.Max(0, before._end - Deflater.WindowSize)..before._end);
        window.CopyTo(_data);
        _start = _end = window.Length;
    }

    /// <summary>Takes bytes that were put into <see cref="Free"/>.</summary>
    public void Advance(int count) => _end += count;

    public void Compress() => _written = _deflater.Deflate(_data.AsSpan(0, _end), _start, _output);
}
