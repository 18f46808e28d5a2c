using System.Globalization;
using System.Net;

namespace D2.Build.Registry;

/// <summary>
/// Sends the bytes of a session in chunks (OCI distribution specification 1.1, pushing a blob in chunks). After a break, or when
/// the registry expected another chunk (416), it asks how much arrived and goes on from there.
/// </summary>
internal sealed class ChunkedUpload(RepositoryScope repository, BlobSource source, string asked, Uri location, long chunkSize)
{
    // Of one session, over all its chunks: a registry that never moves on must not be asked for ever.
    private const int MaxRecoveries = 5;

    private Uri _location = location;
    private long _offset;
    private int _recoveries;
    private bool _isUncertain;

    /// <summary>The size of chunks that suits both sides.</summary>
    public static long SizeOf(BlobPushOptions options, RegistryResponse start) =>
        long.TryParse(start.Header("OCI-Chunk-Min-Length"), CultureInfo.InvariantCulture, out var minimum)
            ? Math.Max(minimum, options.ChunkSize)
            : options.ChunkSize;

    /// <summary>Sends everything.</summary>
    /// <returns>Where the upload is to be ended.</returns>
    public async Task<Uri> RunAsync(CancellationToken cancellation)
    {
        while (_offset < source.Descriptor.Size)
        {
            using var response = await repository.Connection.Retries.RunAsync(asked, SendAsync, cancellation).ConfigureAwait(false);
            if (response.Status is HttpStatusCode.RequestedRangeNotSatisfiable && _recoveries <= MaxRecoveries)
            {
                // What arrived is asked for before the next chunk.
                continue;
            }

            if (response.Status is not (HttpStatusCode.Accepted or HttpStatusCode.NoContent or HttpStatusCode.Created))
            {
                throw response.IsTransient ? repository.Failure(Call(HttpMethod.Patch), response) : UploadLocation.Broken(repository, Call(HttpMethod.Patch), response);
            }
        }

        return _location;
    }

    private async Task<RegistryResponse> SendAsync(CancellationToken cancellation)
    {
        if (_isUncertain)
        {
            await RecoverAsync(cancellation).ConfigureAwait(false);
        }

        _isUncertain = true;
        var length = Math.Min(chunkSize, source.Descriptor.Size - _offset);
        var from = _offset;
        var call = Call(HttpMethod.Patch) with
        {
            Headers = [new("Content-Range", string.Create(CultureInfo.InvariantCulture, $"{from}-{from + length - 1}"))],
            Content = deadline => BlobContent.Part(source, from, length, deadline),
            Size = length,
        };
        var response = await repository.Connection.AttemptAsync(call, cancellation).ConfigureAwait(false);
        if (response.Status is HttpStatusCode.Accepted or HttpStatusCode.NoContent or HttpStatusCode.Created)
        {
            // Registries differ in how they count, so their word is taken for less only, never for more.
            Advance(response, Math.Min(OffsetOf(response) ?? long.MaxValue, from + length));
            _recoveries += _offset > from ? 0 : 1;
        }

        return response;
    }

    private async Task RecoverAsync(CancellationToken cancellation)
    {
        _recoveries++;
        var call = Call(HttpMethod.Get);
        var response = await repository.Connection.AttemptAsync(call, cancellation).ConfigureAwait(false);
        if (response.Status is not (HttpStatusCode.NoContent or HttpStatusCode.OK or HttpStatusCode.Accepted))
        {
            throw UploadLocation.Broken(repository, call, response);
        }

        using (response)
        {
            Advance(response, OffsetOf(response) ?? 0);
        }
    }

    private void Advance(RegistryResponse response, long offset)
    {
        if (offset > source.Descriptor.Size || _recoveries > MaxRecoveries)
        {
            throw RepositoryScope.Malformed(Call(HttpMethod.Patch), "says that more arrived than there is, or again and again that nothing did");
        }

        (_offset, _location, _isUncertain) = (offset, UploadLocation.After(asked, response, _location), false);
    }

    // "0-59999" for 60000 bytes. "0-0" is one byte or none.
    private static long? OffsetOf(RegistryResponse response)
    {
        var last = response.Header("Range")?.Split('-')[^1];
        return long.TryParse(last, CultureInfo.InvariantCulture, out var end) && end > 0 ? end + 1 : null;
    }

    private RegistryCall Call(HttpMethod method) => repository.Push(method, _location, asked);
}
