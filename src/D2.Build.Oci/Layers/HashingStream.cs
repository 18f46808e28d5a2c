namespace D2.Build.Oci;

/// <summary>Passes what is written on, and knows the digest and size of it. Does not dispose the stream behind it.</summary>
/// <param name="inner">The stream behind.</param>
internal sealed class HashingStream(Stream inner) : Stream
{
    private readonly DigestBuilder _digest = new();

    public long Size => _digest.Size;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public Digest ToDigest() => _digest.ToDigest();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        inner.Write(buffer);
        _digest.Append(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _digest.Dispose();
        base.Dispose(disposing);
    }
}
