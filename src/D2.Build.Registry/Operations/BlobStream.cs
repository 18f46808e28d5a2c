using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>
/// A blob while it comes: checked as it is read, opened again where the connection breaks.
/// </summary>
internal sealed class BlobStream(RepositoryScope repository, RegistryCall call, Descriptor descriptor) : Stream
{
    private readonly DigestBuilder _digest = new(descriptor.Digest.Algorithm);
    private readonly byte[] _beyond = new byte[1];
    private RegistryResponse? _response;
    private Stream? _content;
    private Deadline? _deadline;
    private int _breaks;
    private bool _isChecked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => descriptor.Size;

    public override long Position
    {
        get => _digest.Size;
        set => throw new NotSupportedException();
    }

    /// <summary>Opens the blob at the place that was reached.</summary>
    public async Task ConnectAsync(CancellationToken cancellation)
    {
        Disconnect();
        _response = await repository.SendAsync(call with { From = Position }, cancellation).ConfigureAwait(false);
        var skip = BlobAnswer.Skip(repository, call, _response, descriptor, Position);
        _content = await _response.OpenAsync(cancellation).ConfigureAwait(false);
        var options = repository.Connection.Options;
        _deadline = new(options.Retry, options.Time, descriptor.Size - Position, CancellationToken.None);
        await SkipAsync(skip, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_isChecked || buffer.IsEmpty)
        {
            return 0;
        }

        var room = buffer[..(int)Math.Min(buffer.Length, descriptor.Size - Position)];
        var read = room.IsEmpty ? 0 : await NextAsync(room, cancellationToken).ConfigureAwait(false);
        _digest.Append(buffer.Span[..read]);
        repository.Connection.Options.Observer?.Invoke(new RegistryEvent.Transferred(descriptor.Digest, Position, descriptor.Size));
        if (Position == descriptor.Size)
        {
            // With the last bytes, not after them: who has read as much as the size says need not read on.
            await CheckAsync(cancellationToken).ConfigureAwait(false);
        }

        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Disconnect();
            _digest.Dispose();
        }

        base.Dispose(disposing);
    }

    // At least one byte, over as many connections as it takes and the options allow.
    private async Task<int> NextAsync(Memory<byte> buffer, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                if (_content is null)
                {
                    await ConnectAsync(cancellation).ConfigureAwait(false);
                }

                var read = await ReceiveAsync(buffer, cancellation).ConfigureAwait(false);
                return read > 0 ? read : throw new TransientException("the connection ended early", null);
            }
            catch (TransientException exception)
            {
                if (++_breaks >= repository.Connection.Options.Retry.Attempts)
                {
                    throw new RegistryException(
                        RegistryCodes.Unreachable, $"Could not {call.Asked}: {exception.Message} at byte {Position} of {descriptor.Size}, after {_breaks} attempts.", exception);
                }

                repository.Connection.Options.Observer?.Invoke(new RegistryEvent.Retrying(call.Asked, exception.Message, TimeSpan.Zero));
                Disconnect();
            }
        }
    }

    /// <exception cref="TransientException">The connection broke, or nothing came.</exception>
    private async Task<int> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _deadline!.Token);
        try
        {
            var read = await _content!.ReadAsync(buffer, either.Token).ConfigureAwait(false);
            _deadline.Moved();
            return read;
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new TransientException(_deadline.Reason, exception);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException)
        {
            throw new TransientException("the connection broke", exception);
        }
    }

    private async Task SkipAsync(long bytes, CancellationToken cancellation)
    {
        var buffer = new byte[64 * 1024];
        while (bytes > 0)
        {
            var read = await ReceiveAsync(buffer.AsMemory(0, (int)Math.Min(bytes, buffer.Length)), cancellation).ConfigureAwait(false);
            bytes -= read > 0 ? read : throw new TransientException("the connection ended early", null);
        }
    }

    private async Task CheckAsync(CancellationToken cancellation)
    {
        var digest = _digest.ToDigest();
        if (digest != descriptor.Digest)
        {
            throw BlobAnswer.Mismatch(call, $"its {Position} bytes have the digest {digest}");
        }

        _isChecked = await IsAtEndAsync(cancellation).ConfigureAwait(false)
            ? true
            : throw BlobAnswer.Mismatch(call, $"it has more than {descriptor.Size} bytes");
    }

    private async Task<bool> IsAtEndAsync(CancellationToken cancellation)
    {
        try
        {
            return await ReceiveAsync(_beyond, cancellation).ConfigureAwait(false) == 0;
        }
        catch (TransientException)
        {
            // Everything is here and right; that the connection breaks now takes nothing away.
            return true;
        }
    }

    private void Disconnect()
    {
        _content?.Dispose();
        _response?.Dispose();
        _deadline?.Dispose();
        (_content, _response, _deadline) = (null, null, null);
    }
}
