using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace D2.Build.Testing.Registries;

/// <summary>The well-behaved part of <see cref="FakeRegistry"/>.</summary>
internal sealed partial class FakeRegistryStore(FakeRegistry knobs)
{
    private const string Index = "application/vnd.oci.image.index.v1+json";

    private readonly ConcurrentDictionary<string, MemoryStream> _uploads = new(StringComparer.Ordinal);
    private int _lastUpload;

    public ConcurrentDictionary<string, byte[]> Blobs { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, (string MediaType, byte[] Bytes)> Manifests { get; } = new(StringComparer.Ordinal);

    public Task AnswerAsync(HttpContext context)
    {
        var match = Route().Match(context.Request.Path);
        var (name, kind, item) = (match.Groups["name"].Value, match.Groups["kind"].Value, match.Groups["item"].Value);
        return (context.Request.Method, kind) switch
        {
            ("POST", "blobs/uploads") => StartAsync(context, name),
            ("PATCH" or "PUT" or "GET" or "DELETE", "blobs/uploads") when _uploads.TryGetValue(item, out var upload) => UploadAsync(context, name, item, upload),
            ("HEAD" or "GET", "blobs") when Blobs.TryGetValue(item, out var blob) => BlobAsync(context, item, blob),
            ("HEAD" or "GET", "manifests") when Manifests.TryGetValue(Key(name, item), out var manifest) => ManifestAsync(context, manifest),
            ("PUT", "manifests") => PutManifestAsync(context, name, item),
            ("GET", "tags") => ListAsync(context, "tags", Tags(name), page => new JsonObject { ["name"] = name, ["tags"] = page }),
            ("GET", "referrers") when knobs.HasReferrersApi => ReferrersAsync(context, name, item),
            _ => NotFoundAsync(context),
        };
    }

    private static string Key(string name, string item) => item.StartsWith("sha256:", StringComparison.Ordinal) ? $"{name}@{item}" : $"{name}:{item}";

    private static string DigestOf(byte[] bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static async Task<byte[]> BodyAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return body.ToArray();
    }

    private IEnumerable<JsonNode> Tags(string name) =>
        from key in Manifests.Keys
        where key.StartsWith(name + ":", StringComparison.Ordinal)
        select key[(name.Length + 1)..] into tag
        orderby tag
        select (JsonNode)JsonValue.Create(tag);

    private Task StartAsync(HttpContext context, string name)
    {
        var id = Interlocked.Increment(ref _lastUpload).ToString(CultureInfo.InvariantCulture);
        _uploads[id] = new();
        if (knobs.MinimumChunk > 0)
        {
            context.Response.Headers["OCI-Chunk-Min-Length"] = knobs.MinimumChunk.ToString(CultureInfo.InvariantCulture);
        }

        return AcceptedAsync(context, name, id, _uploads[id]);
    }

    private static Task AcceptedAsync(HttpContext context, string name, string id, MemoryStream upload)
    {
        context.Response.StatusCode = HttpMethods.IsGet(context.Request.Method) ? StatusCodes.Status204NoContent : StatusCodes.Status202Accepted;
        context.Response.Headers.Location = $"/v2/{name}/blobs/uploads/{id}?state={upload.Length}";
        context.Response.Headers.Range = $"0-{Math.Max(upload.Length - 1, 0)}";
        return Task.CompletedTask;
    }

    private async Task UploadAsync(HttpContext context, string name, string id, MemoryStream upload)
    {
        if (HttpMethods.IsPatch(context.Request.Method) && context.Request.Headers.ContentRange.ToString() is { Length: > 0 } range
            && !range.StartsWith($"{upload.Length}-", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status416RangeNotSatisfiable;
            return;
        }

        try
        {
            await context.Request.Body.CopyToAsync(upload, context.RequestAborted);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // What arrived before the connection broke stays.
            return;
        }

        if (HttpMethods.IsPut(context.Request.Method))
        {
            Commit(context, name, upload.ToArray());
            return;
        }

        await AcceptedAsync(context, name, id, upload);
    }

    private void Commit(HttpContext context, string name, byte[] bytes)
    {
        var digest = context.Request.Query["digest"].ToString();
        context.Response.StatusCode = digest == DigestOf(bytes) ? StatusCodes.Status201Created : StatusCodes.Status400BadRequest;
        if (context.Response.StatusCode == StatusCodes.Status201Created)
        {
            Blobs[digest] = bytes;
            context.Response.Headers.Location = $"/v2/{name}/blobs/{digest}";
        }
    }

    private async Task BlobAsync(HttpContext context, string digest, byte[] blob)
    {
        var from = knobs.ServesRanges && context.Request.GetTypedHeaders().Range?.Ranges.First().From is { } first ? (int)first : 0;
        context.Response.StatusCode = from > 0 ? StatusCodes.Status206PartialContent : StatusCodes.Status200OK;
        if (from > 0)
        {
            context.Response.Headers.ContentRange = $"bytes {from}-{blob.Length - 1}/{blob.Length}";
        }

        context.Response.ContentLength = blob.Length - from;
        context.Response.Headers["Docker-Content-Digest"] = digest;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(blob.AsMemory(from), context.RequestAborted);
        }
    }

    private static async Task ManifestAsync(HttpContext context, (string MediaType, byte[] Bytes) manifest)
    {
        context.Response.ContentType = manifest.MediaType;
        context.Response.ContentLength = manifest.Bytes.Length;
        context.Response.Headers["Docker-Content-Digest"] = DigestOf(manifest.Bytes);
        context.Response.Headers.ETag = $"\"{DigestOf(manifest.Bytes)}\"";
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(manifest.Bytes, context.RequestAborted);
        }
    }

    private async Task PutManifestAsync(HttpContext context, string name, string item)
    {
        var bytes = await BodyAsync(context);
        if (context.Request.Headers.IfMatch.ToString() is { Length: > 0 } version && Manifests.TryGetValue(Key(name, item), out var current)
            && version != $"\"{DigestOf(current.Bytes)}\"")
        {
            context.Response.StatusCode = StatusCodes.Status412PreconditionFailed;
            return;
        }

        Manifests[Key(name, item)] = Manifests[Key(name, DigestOf(bytes))] = (context.Request.ContentType!, bytes);
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.Headers["Docker-Content-Digest"] = DigestOf(bytes);
        if (knobs.AcknowledgesSubject && SubjectOf(bytes) is { } subject)
        {
            context.Response.Headers["OCI-Subject"] = subject;
        }
    }

    private static string? SubjectOf(byte[] manifest) => (string?)JsonNode.Parse(manifest)?["subject"]?["digest"];

    private Task ReferrersAsync(HttpContext context, string name, string subject)
    {
        context.Response.ContentType = Index;
        var entries =
            from pair in Manifests
            where pair.Key.StartsWith(name + "@", StringComparison.Ordinal) && SubjectOf(pair.Value.Bytes) == subject
            let digest = DigestOf(pair.Value.Bytes)
            orderby digest
            select (JsonNode)new JsonObject
            {
                ["mediaType"] = pair.Value.MediaType,
                ["digest"] = digest,
                ["size"] = pair.Value.Bytes.Length,
                ["artifactType"] = JsonNode.Parse(pair.Value.Bytes)!["artifactType"]?.DeepClone(),
            };
        return ListAsync(
            context, $"referrers/{subject}", entries, page => new JsonObject { ["schemaVersion"] = 2, ["mediaType"] = Index, ["manifests"] = page });
    }

    private async Task ListAsync(HttpContext context, string what, IEnumerable<JsonNode> all, Func<JsonArray, JsonObject> answer)
    {
        var from = int.TryParse(context.Request.Query["from"], CultureInfo.InvariantCulture, out var given) ? given : 0;
        JsonNode[] entries = [.. all];
        if (from + knobs.PageSize < entries.Length)
        {
            context.Response.Headers.Link = $"<{context.Request.Path}?from={from + knobs.PageSize}>; rel=\"next\"";
        }

        context.Response.ContentType ??= "application/json";
        context.Response.StatusCode = what == "tags" && entries.Length == 0 ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        await context.Response.WriteAsync(answer([.. entries.Skip(from).Take(knobs.PageSize)]).ToJsonString(), context.RequestAborted);
    }

    [GeneratedRegex("^/v2/(?<name>.+?)/(?<kind>blobs/uploads|blobs|manifests|tags|referrers)/(?<item>[^/]*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Route();
}
