using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace D2.Build.Signing;

/// <summary>One request to a signing service; whatever goes wrong becomes a <see cref="SigningException"/> without secrets in it.</summary>
internal static class ServiceCall
{
    private const int MostShown = 300;

    internal static HttpRequestMessage Post(Uri uri, byte[] content, string contentType, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, uri) { Content = new ByteArrayContent(content) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        request.Headers.Accept.Add(new(accept));
        return request;
    }

    /// <summary>Sends it and takes an answer of success, or of conflict, which the caller knows to handle.</summary>
    /// <param name="client">Sends the request.</param>
    /// <param name="request">The request.</param>
    /// <param name="service">What the service is called in messages.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <param name="secret">What must not be shown should the service repeat it.</param>
    internal static async Task<ServiceResponse> SendAsync(
        HttpClient client, HttpRequestMessage request, string service, CancellationToken cancellation, string? secret = null)
    {
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            var content = await ReadAsync(response, service, cancellation).ConfigureAwait(false);
            return response.IsSuccessStatusCode || response.StatusCode == HttpStatusCode.Conflict
                ? new(response.StatusCode, response.Headers.Location, content)
                : throw Fail(service, request.RequestUri!, $"answered {(int)response.StatusCode}{Shown(content, secret)}");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException
            || (exception is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw Fail(service, request.RequestUri!, $"did not answer ({exception.GetType().Name})");
        }
    }

    internal static SigningException Fail(string service, Uri uri, string problem) =>
        new(SigningCodes.ServiceFailed, $"{char.ToUpperInvariant(service[0])}{service[1..]} at {uri.GetLeftPart(UriPartial.Path)} {problem}.");

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, string service, CancellationToken cancellation)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var buffer = new MemoryStream();
            var chunk = new byte[16 * 1024];
            for (var read = 1; read > 0;)
            {
                read = await stream.ReadAsync(chunk, cancellation).ConfigureAwait(false);
                buffer.Write(chunk, 0, read);
                if (buffer.Length > ServiceResponse.MostBytes)
                {
                    throw Fail(service, response.RequestMessage!.RequestUri!, $"answered more than {ServiceResponse.MostBytes} bytes");
                }
            }

            return buffer.ToArray();
        }
    }

    private static string Shown(byte[] content, string? secret)
    {
        var text = Encoding.UTF8.GetString(content);
        text = secret is { Length: > 0 } ? text.Replace(secret, "(secret)", StringComparison.Ordinal) : text;
        text = new string([.. text.Where(c => !char.IsControl(c)).Take(MostShown)]);
        return text.Length == 0 ? "" : $": {text}";
    }
}
