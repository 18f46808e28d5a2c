using System.Net;
using System.Net.Http.Headers;

namespace D2.Build.Registry;

/// <summary>
/// Sends a request and follows redirects by its own rules, because the library's follow none of these: credentials and headers stay
/// with the origin they are for, TLS is never left, and the body is made anew.
/// </summary>
internal static class RedirectFollower
{
    private const int MaxRedirects = 5;

    public static async Task<(HttpResponseMessage Message, Uri Address)> SendAsync(
        HttpMessageInvoker http, RegistryCall call, AuthenticationHeaderValue? authorization, Deadline deadline)
    {
        var (address, method) = (call.Address, call.Method);
        for (var hop = 0; ; hop++)
        {
            var message = await SendOnceAsync(http, call with { Address = address, Method = method }, call.Address, authorization, deadline)
                .ConfigureAwait(false);
            if (message.Headers.Location is not { } location || !IsRedirect(message.StatusCode))
            {
                return (message, address);
            }

            message.Dispose();
            address = Target(call, address, location, hop);
            method = message.StatusCode is HttpStatusCode.SeeOther && method != HttpMethod.Head ? HttpMethod.Get : method;
        }
    }

    /// <summary>Whether two addresses share scheme, host and port.</summary>
    public static bool AreOneOrigin(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;

    private static async Task<HttpResponseMessage> SendOnceAsync(
        HttpMessageInvoker http, RegistryCall call, Uri first, AuthenticationHeaderValue? authorization, Deadline deadline)
    {
        using var request = new HttpRequestMessage(call.Method, call.Address);
        request.Headers.UserAgent.ParseAdd("d2-build");
        foreach (var type in call.Accept)
        {
            request.Headers.TryAddWithoutValidation("Accept", type);
        }

        if (call.From > 0)
        {
            request.Headers.Range = new(call.From, null);
        }

        if (call.Method != HttpMethod.Get && call.Method != HttpMethod.Head)
        {
            request.Content = call.Content?.Invoke(deadline);
        }

        if (AreOneOrigin(call.Address, first))
        {
            request.Headers.Authorization = authorization;
            AddHeaders(request, call.Headers);
        }

        var message = await http.SendAsync(request, deadline.Token).ConfigureAwait(false);
        deadline.Moved();
        return message;
    }

    private static void AddHeaders(HttpRequestMessage request, IEnumerable<KeyValuePair<string, string>> headers)
    {
        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }
    }

    private static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    private static Uri Target(RegistryCall call, Uri from, Uri location, int hop)
    {
        if (hop == MaxRedirects)
        {
            throw Refused(call, $"it was sent on more than {MaxRedirects} times, last by {RegistryText.Shown(from)}");
        }

        return RegistryAddress.Of(from, location) ?? throw Refused(call, $"{RegistryText.Shown(from)} sends it on to an address that is not safe");
    }

    private static RegistryException Refused(RegistryCall call, string problem) => new(
        RegistryCodes.RedirectRefused,
        $"Could not {call.Asked}: {problem}. Redirects must stay on TLS and lead to http or https addresses without user names.");
}
