using System.Buffers.Binary;

namespace D2.Build.Oci;

/// <summary>
/// Writes gzip (RFC 1952) with a fixed head, the same bytes for the same content on every machine. Pieces of a fixed size
/// are compressed side by side, each with the end of the one before as its window, and written in order: how many there are
/// at a time changes the speed and nothing else.
/// </summary>
/// <param name="output">Takes the compressed bytes.</param>
/// <param name="cancellation">Ends the work between two pieces.</param>
internal sealed class GzipWriter(Stream output, CancellationToken cancellation) : IDisposable
{
    private const int MaxParallel = 4;

    private static readonly int Parallel = Math.Clamp(Environment.ProcessorCount, 1, MaxParallel);

    // No name, no time, no flags; operating system "unknown".
    private static readonly byte[] Head = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];

    // An empty last block with the fixed code: every piece ends on a byte boundary.
    private static readonly byte[] LastBlock = [0x03, 0x00];

    private readonly Queue<(GzipPiece Piece, Task Work)> _working = [];
    private readonly Stack<GzipPiece> _idle = [];
    private GzipPiece? _current;
    private Crc32 _crc;

    /// <summary>The digest and size of what was compressed so far.</summary>
    public DigestBuilder Content { get; } = new();

    /// <summary>Adds content.</summary>
    public void Write(ReadOnlySpan<byte> content)
    {
        while (content.Length > 0)
        {
            var free = GetMemory().Span;
            var count = Math.Min(free.Length, content.Length);
            content[..count].CopyTo(free);
            content = content[count..];
            Advance(count);
        }
    }

    /// <summary>Room for content that is to come next; never empty.</summary>
    public Memory<byte> GetMemory()
    {
        if (_current is null)
        {
            output.Write(Head);
            _current = new();
            _current.Begin(null);
        }
        else if (_current.Free.IsEmpty)
        {
            var full = _current;
            Start(full);
            _current = _idle.TryPop(out var idle) ? idle : new();
            _current.Begin(full);
        }

        return _current.Free;
    }

    /// <summary>Takes bytes that were put into what <see cref="GetMemory"/> gave.</summary>
    public void Advance(int count) => _current!.Advance(count);

    /// <summary>Writes what is left and the end.</summary>
    public void Complete()
    {
        GetMemory();
        Start(_current!);
        while (_working.Count > 0)
        {
            Finish();
        }

        output.Write(LastBlock);
        Span<byte> tail = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(tail, _crc.Value);
        BinaryPrimitives.WriteUInt32LittleEndian(tail[4..], unchecked((uint)Content.Size));
        output.Write(tail);
    }

    /// <inheritdoc/>
    public void Dispose() => Content.Dispose();

    private void Start(GzipPiece piece)
    {
        _working.Enqueue((piece, Task.Run(piece.Compress, CancellationToken.None)));
        _crc.Append(piece.Content);
        Content.Append(piece.Content);

        if (_working.Count > Parallel)
        {
            Finish();
        }
    }

    // Waiting for work that has not begun does it here, so a busy thread pool cannot stop it.
    private void Finish()
    {
        cancellation.ThrowIfCancellationRequested();
        var (piece, work) = _working.Dequeue();
        work.GetAwaiter().GetResult();
        output.Write(piece.Compressed.Span);
        _idle.Push(piece);
    }
}
