using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http;

namespace D2.Build.Testing.Registries;

/// <summary>
/// A small registry of this process, in memory, with knobs for what real ones do differently, and faults that tests put before it.
/// </summary>
public sealed class FakeRegistry : IAsyncDisposable
{
    private readonly ConcurrentQueue<Fault> _faults = [];
    private readonly FakeRegistryStore _store;
    private readonly RequestForwarder? _forwarder;
    private LoopbackServer? _server;

    private FakeRegistry(Uri? upstream)
    {
        _store = new(this);
        _forwarder = upstream is null ? null : new(upstream);
    }

    /// <summary>Host and port, as a reference begins.</summary>
    public string Authority => _server!.Authority;

    /// <summary>Where it listens.</summary>
    public Uri Address => _server!.Address;

    /// <summary>Every request: method, path and query.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>What is kept: blobs by digest.</summary>
    public ConcurrentDictionary<string, byte[]> Blobs => _store.Blobs;

    /// <summary>What is kept: manifests by repository and tag or digest, such as <c>acme/fleet:latest</c>.</summary>
    public ConcurrentDictionary<string, (string MediaType, byte[] Bytes)> Manifests => _store.Manifests;

    /// <summary>Whether it has the referrers API.</summary>
    public bool HasReferrersApi { get; set; }

    /// <summary>Whether it says that it knows a manifest's subject.</summary>
    public bool AcknowledgesSubject { get; set; }

    /// <summary>Entries in one page of a listing.</summary>
    public int PageSize { get; set; } = 100;

    /// <summary>The smallest chunk it takes; 0 for any.</summary>
    public int MinimumChunk { get; set; }

    /// <summary>Whether it serves parts of blobs.</summary>
    public bool ServesRanges { get; set; } = true;

    /// <summary>Starts one.</summary>
    /// <param name="certificate">The certificate for TLS; null for plain HTTP.</param>
    public static Task<FakeRegistry> StartAsync(X509Certificate2? certificate = null) => StartAsync(new FakeRegistry(null), certificate);

    /// <summary>Starts a proxy in front of a real registry: what no fault answers goes there.</summary>
    /// <param name="upstream">The real registry.</param>
    public static Task<FakeRegistry> StartBeforeAsync(Uri upstream) => StartAsync(new FakeRegistry(upstream), null);

    private static async Task<FakeRegistry> StartAsync(FakeRegistry registry, X509Certificate2? certificate)
    {
        registry._server = await LoopbackServer.StartAsync(registry.AnswerAsync, certificate);
        return registry;
    }

    /// <summary>Takes every fault away.</summary>
    public void Mend() => _faults.Clear();

    /// <summary>Answers some requests otherwise.</summary>
    /// <param name="request">A part of method, path and query, such as <c>PUT /v2/acme/fleet/manifests/</c>.</param>
    /// <param name="answer">The answer; false where the request then goes on to the registry.</param>
    /// <param name="times">How often it happens.</param>
    public void Put(string request, Func<HttpContext, Task<bool>> answer, int times = int.MaxValue) =>
        _faults.Enqueue(new(request, answer, times));

    /// <summary>Answers some requests with a status.</summary>
    /// <param name="request">As above.</param>
    /// <param name="status">The status.</param>
    /// <param name="times">How often it happens.</param>
    /// <param name="body">The body.</param>
    /// <param name="headers">Headers.</param>
    public void PutStatus(string request, int status, int times = int.MaxValue, string body = "", params (string Name, string Value)[] headers) =>
        Put(request, async context =>
        {
            context.Response.StatusCode = status;
            foreach (var (name, value) in headers)
            {
                context.Response.Headers.Append(name, value);
            }

            if (!HttpMethods.IsHead(context.Request.Method))
            {
                await context.Response.WriteAsync(body, context.RequestAborted);
            }

            return true;
        }, times);

    /// <summary>Cuts the connections of some requests.</summary>
    /// <param name="request">As above.</param>
    /// <param name="times">How often it happens.</param>
    public void PutReset(string request, int times = int.MaxValue) => Put(request, context =>
    {
        context.Abort();
        return Task.FromResult(true);
    }, times);

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        _forwarder?.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var request = $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}";
        Requests.Enqueue(request);
        foreach (var fault in _faults)
        {
            if (fault.Takes(request) && await fault.Answer(context))
            {
                return;
            }
        }

        await (_forwarder?.AnswerAsync(context) ?? _store.AnswerAsync(context));
    }

    private sealed class Fault(string request, Func<HttpContext, Task<bool>> answer, int times)
    {
        private int _left = times;

        public Func<HttpContext, Task<bool>> Answer => answer;

        public bool Takes(string asked) => asked.Contains(request, StringComparison.Ordinal) && Interlocked.Decrement(ref _left) >= 0;
    }
}
