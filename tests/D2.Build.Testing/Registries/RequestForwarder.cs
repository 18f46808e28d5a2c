using Microsoft.AspNetCore.Http;

namespace D2.Build.Testing.Registries;

/// <summary>Sends requests on to another server and its answers back, both as they are.</summary>
internal sealed class RequestForwarder(Uri upstream) : IDisposable
{
    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false });

    public async Task AnswerAsync(HttpContext context)
    {
        using var request = new HttpRequestMessage(
            new(context.Request.Method), new Uri(upstream, context.Request.Path.ToUriComponent() + context.Request.QueryString));
        if (context.Request.ContentLength > 0 || context.Request.Headers.TransferEncoding.Count > 0)
        {
            request.Content = new StreamContent(context.Request.Body);
        }

        // With the host as it was asked for: the server names places of uploads by it.
        foreach (var (name, values) in context.Request.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            }
        }

        using var answer = await _http.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
        {
            if (name is not "Transfer-Encoding")
            {
                context.Response.Headers[name] = values.ToArray();
            }
        }

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }

    public void Dispose() => _http.Dispose();
}
