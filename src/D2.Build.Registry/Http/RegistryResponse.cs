using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace D2.Build.Registry;

/// <summary>One answer.</summary>
/// <param name="message">The answer itself.</param>
/// <param name="address">Where it came from, after redirects.</param>
/// <param name="body">Its body; empty where that is streamed.</param>
internal sealed class RegistryResponse(HttpResponseMessage message, Uri address, ReadOnlyMemory<byte> body) : IDisposable
{
    public HttpStatusCode Status => message.StatusCode;

    public Uri Address => address;

    public ReadOnlyMemory<byte> Body => body;

    public HttpResponseHeaders Headers => message.Headers;

    /// <summary>The media type without parameters; empty where none is named.</summary>
    public string MediaType => message.Content.Headers.ContentType?.MediaType ?? "";

    public long? Length => message.Content.Headers.ContentLength;

    /// <summary>The first byte of a part; null where it is not said.</summary>
    public long? FirstByte => message.Content.Headers.ContentRange?.From;

    /// <summary>Whether the same request may succeed later.</summary>
    public bool IsTransient => (int)Status is 408 or 429 or 499 or 500 or 502 or 503 or 504 or 522;

    /// <summary>The body of a streamed answer.</summary>
    public Task<Stream> OpenAsync(CancellationToken cancellation) => message.Content.ReadAsStreamAsync(cancellation);

    /// <summary>A header's value; null where it is missing. Of several the first.</summary>
    public string? Header(string name) =>
        message.Headers.TryGetValues(name, out var values) || message.Content.Headers.TryGetValues(name, out values) ? values.First() : null;

    /// <summary>How long the registry asks to wait; null where it does not.</summary>
    public TimeSpan? RetryAfter(TimeProvider time)
    {
        var wait = message.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    /// <summary>Status and name, such as <c>404 Not Found</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)Status} {RegistryText.OneLine(message.ReasonPhrase ?? "")}").TrimEnd();

    public void Dispose() => message.Dispose();
}
