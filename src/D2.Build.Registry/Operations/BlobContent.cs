using System.Net;

namespace D2.Build.Registry;

/// <summary>A part of a blob as the body of one attempt, streamed from its source.</summary>
internal sealed class BlobContent : HttpContent
{
    private const int BufferSize = 128 * 1024;

    private readonly BlobSource _source;
    private readonly long _offset;
    private readonly long _length;
    private readonly bool _hasLength;
    private readonly Deadline _deadline;

    private BlobContent(BlobSource source, long offset, long length, bool hasLength, Deadline deadline)
    {
        (_source, _offset, _length, _hasLength, _deadline) = (source, offset, length, hasLength, deadline);
        Headers.ContentType = new("application/octet-stream");
    }

    public static BlobContent Whole(BlobSource source, Deadline deadline) => Part(source, 0, source.Descriptor.Size, deadline);

    public static BlobContent Part(BlobSource source, long offset, long length, Deadline deadline) => new(source, offset, length, true, deadline);

    /// <summary>Everything, without saying beforehand how much that is.</summary>
    public static BlobContent Streamed(BlobSource source, Deadline deadline) => new(source, 0, source.Descriptor.Size, false, deadline);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var content = await _source.OpenAsync(_offset, cancellationToken).ConfigureAwait(false);
        await using (content.ConfigureAwait(false))
        {
            var buffer = new byte[(int)Math.Min(BufferSize, Math.Max(_length, 1))];
            for (var sent = 0L; sent < _length;)
            {
                var read = await _source.ReadAsync(content, buffer.AsMemory(0, (int)Math.Min(buffer.Length, _length - sent)), cancellationToken)
                    .ConfigureAwait(false);
                sent += read;
                if (_offset + sent == _source.Descriptor.Size)
                {
                    // Before the last bytes go out: content that changed must not become a blob.
                    await _source.CheckEndAsync(content, cancellationToken).ConfigureAwait(false);
                }

                await stream.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                _deadline.Moved();
                _source.Report(_offset + sent);
            }
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return _hasLength;
    }
}
