using CsCheck;
using D2.Build.Oci;
using Microsoft.AspNetCore.Http;

namespace D2.Build.Registry.Tests.Faults;

/// <summary>Whatever comes back: an answer or one coded error, never anything else.</summary>
public sealed class Hostility : FaultTest
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e999", "\"tags\"", "\"manifests\"", "\"errors\"", "\"code\"", "\"message\"", "\"token\"",
        "\"schemaVersion\":2", "\"mediaType\":\"application/vnd.oci.image.index.v1+json\"", "\"digest\"", "\"\\ud800\"", "\u0000", "é", "\ufffd",
    ];

    private static readonly Gen<string> Json = Gen.OneOf(Pieces).Array[0, 12].Select(pieces => string.Concat(pieces));

    private static readonly Gen<string> Header = Gen.String[Gen.Char[' ', '~'], 0, 30];

    [Fact]
    public async Task AnyBodyOfAnyStatusIsAnAnswerOrAnError()
    {
        var (status, body, type) = (200, "", "");
        Registry.Put("/", async context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = type;
            await context.Response.WriteAsync(body);
            return true;
        });
        var repository = Open(Options with { Retry = Options.Retry with { Attempts = 1 } });
        var answers = Gen.Select(Gen.OneOf(200, 201, 202, 204, 400, 401, 404, 500), Json, Gen.OneOf(MediaTypes.ImageIndex, "application/json", "text/html"));

        await answers.SampleAsync(async answer =>
        {
            (status, body, type) = (answer.Item1, answer.Item1 == 204 ? "" : answer.Item2, answer.Item3);
            await EndsAsync(async () => await repository.Manifests.FindAsync(Tag.Parse("one"), Cancellation));
            await EndsAsync(async () => await repository.Tags.ListAsync(Cancellation).ToArrayAsync(Cancellation));
            await EndsAsync(async () => await repository.Referrers.ListAsync(Content.Manifest("one").Digest, null, Cancellation).ToArrayAsync(Cancellation));
            await EndsAsync(async () => await repository.Tags.MoveAsync(Tag.Parse("one"), Content.Manifest("one"), Cancellation));
        }, iter: 100, threads: 1);
    }

    [Fact]
    public async Task AnyHeaderIsAnAnswerOrAnError()
    {
        var (name, value) = ("", "");
        Registry.Put("/", context =>
        {
            context.Response.StatusCode = name == "WWW-Authenticate" ? 401 : HttpMethodStatus(context.Request.Method);
            context.Response.Headers[name] = value;
            return Task.FromResult(true);
        });
        var names = Gen.OneOf("WWW-Authenticate", "Location", "Link", "Range", "Docker-Content-Digest", "Retry-After", "Warning", "Content-Type", "OCI-Chunk-Min-Length", "ETag");
        var values = Gen.OneOf(Header, Header.Select(text => $"Bearer realm=\"{text}\""), Header.Select(text => $"<{text}>; rel=next"), Header.Select(text => $"/{text}"));

        await Gen.Select(names, values).SampleAsync(async header =>
        {
            (name, value) = header;
            var repository = Open(WithUser with { Retry = Options.Retry with { Attempts = 1 } });
            await EndsAsync(async () => await repository.Manifests.FindAsync(Tag.Parse("one"), Cancellation));
            await EndsAsync(async () => await repository.Tags.ListAsync(Cancellation).ToArrayAsync(Cancellation));
            await EndsAsync(async () => await repository.Blobs.MountAsync(Content.Describe([1]).Digest, "a/b", Cancellation));
            await EndsAsync(async () => await repository.Blobs.PushAsync(
                Content.Describe([1]), () => new MemoryStream([1]), new() { Mode = UploadMode.Chunked, MountFrom = "a/b" }, Cancellation));
        }, iter: 100, threads: 1);
    }

    [Fact]
    public void AnyChallengeIsRead() => Header.Sample(text => ChallengeParameters.Parse(text).Count >= 0);

    [Fact]
    public void AnyTextBecomesOneShortLine() => Gen.String.Sample(text =>
        RegistryText.OneLine(text) is { Length: <= 303 } line && !line.Any(char.IsControl));

    private static int HttpMethodStatus(string method) => method is "POST" or "PATCH" ? 202 : method is "HEAD" ? 404 : 200;

    private static async Task EndsAsync(Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (RegistryException failure)
        {
            Assert.StartsWith("D2B90", failure.Code);
            Assert.DoesNotContain(Testing.Registries.RegistryUser.Password, failure.Message);
        }
    }
}
