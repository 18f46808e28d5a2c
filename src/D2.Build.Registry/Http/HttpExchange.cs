using System.Net;
using System.Net.Http.Headers;
using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>
/// One attempt at one request: at most so many at once, within its deadline, redirects followed, the body read. It knows nothing of
/// authentication but the header it is given, which goes to the address's own origin only.
/// </summary>
internal sealed class HttpExchange(HttpMessageInvoker http, RegistryOptions options) : IDisposable
{
    private readonly SemaphoreSlim _slots = new(options.Concurrency);

    /// <exception cref="TransientException">No answer came, but one may the next time.</exception>
    /// <exception cref="RegistryException">No answer will come, or one that must not be read.</exception>
    public async Task<RegistryResponse> SendAsync(RegistryCall call, AuthenticationHeaderValue? authorization, CancellationToken cancellation)
    {
        // What goes on where it broke may be the source of an upload that holds the last slot and waits for it.
        var takesSlot = call.From == 0;
        if (takesSlot)
        {
            await _slots.WaitAsync(cancellation).ConfigureAwait(false);
        }

        using var deadline = new Deadline(options.Retry, options.Time, call.Size, cancellation);
        try
        {
            return await AnswerAsync(call, authorization, deadline).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new TransientException(deadline.Reason, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or SourceException)
        {
            throw ConnectionFailure.Of(call, exception);
        }
        finally
        {
            if (takesSlot)
            {
                _slots.Release();
            }
        }
    }

    public void Dispose()
    {
        http.Dispose();
        _slots.Dispose();
    }

    private async Task<RegistryResponse> AnswerAsync(RegistryCall call, AuthenticationHeaderValue? authorization, Deadline deadline)
    {
        var (message, address) = await RedirectFollower.SendAsync(http, call, authorization, deadline).ConfigureAwait(false);
        try
        {
            var streamed = call.Body is AnswerBody.Streamed && message.StatusCode is HttpStatusCode.OK or HttpStatusCode.PartialContent;
            var body = streamed ? default : await ReadAsync(call, message, deadline).ConfigureAwait(false);
            return new(message, address, body);
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(RegistryCall call, HttpResponseMessage message, Deadline deadline)
    {
        if (call.Method == HttpMethod.Head)
        {
            return default;
        }

        var stream = await message.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var body = new MemoryStream();
            var buffer = new byte[16 * 1024];
            while (await stream.ReadAsync(buffer, deadline.Token).ConfigureAwait(false) is > 0 and var read)
            {
                deadline.Moved();
                body.Write(buffer, 0, read);
                if (body.Length > ImageManifest.MaxSize)
                {
                    throw new RegistryException(
                        RegistryCodes.TooLarge, $"Could not {call.Asked}: the answer has more than {ImageManifest.MaxSize} bytes, the most that is read.");
                }
            }

            return body.ToArray();
        }
    }
}
