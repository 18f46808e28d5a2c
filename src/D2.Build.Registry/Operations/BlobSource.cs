using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>Where the bytes of a blob that is pushed come from. What fails here is not the connection's fault and is not repeated.</summary>
/// <param name="descriptor">What the bytes should be.</param>
/// <param name="open">Opens them.</param>
/// <param name="observer">Told how far it is; null for nobody.</param>
internal sealed class BlobSource(Descriptor descriptor, Func<Stream> open, Action<RegistryEvent>? observer)
{
    public Descriptor Descriptor => descriptor;

    public void Report(long done) => observer?.Invoke(new RegistryEvent.Transferred(descriptor.Digest, done, descriptor.Size));

    /// <summary>Opens the content at a place.</summary>
    public async Task<Stream> OpenAsync(long offset, CancellationToken cancellation)
    {
        var stream = Guarded(open);
        if (stream.CanSeek)
        {
            stream.Seek(offset, SeekOrigin.Begin);
            return stream;
        }

        var buffer = new byte[64 * 1024];
        for (var left = offset; left > 0;)
        {
            left -= await ReadAsync(stream, buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)), cancellation).ConfigureAwait(false);
        }

        return stream;
    }

    /// <summary>Reads at least one byte.</summary>
    public async ValueTask<int> ReadAsync(Stream stream, Memory<byte> buffer, CancellationToken cancellation) =>
        await TryReadAsync(stream, buffer, cancellation).ConfigureAwait(false) is > 0 and var read
            ? read
            : throw new SourceException($"the content ends before its {descriptor.Size} bytes; did it change while it was pushed?", null);

    /// <summary>Makes sure that nothing more comes.</summary>
    public async ValueTask CheckEndAsync(Stream stream, CancellationToken cancellation)
    {
        if (await TryReadAsync(stream, new byte[1], cancellation).ConfigureAwait(false) > 0)
        {
            throw new SourceException($"the content has more than its {descriptor.Size} bytes; did it change while it was pushed?", null);
        }
    }

    private static async ValueTask<int> TryReadAsync(Stream stream, Memory<byte> buffer, CancellationToken cancellation)
    {
        try
        {
            return await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(exception);
        }
    }

    private static Stream Guarded(Func<Stream> open)
    {
        try
        {
            return open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(exception);
        }
    }

    private static SourceException Unreadable(Exception exception) => new($"the content cannot be read: {exception.Message}", exception);
}
