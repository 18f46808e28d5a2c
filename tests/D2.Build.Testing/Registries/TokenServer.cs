using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace D2.Build.Testing.Registries;

/// <summary>
/// Gives tokens as Docker's token authentication says: <c>GET</c> with the user's name and password or with nothing (which may
/// only pull), <c>POST</c> with the refresh token. Tokens are signed with a key whose certificate the registry is given.
/// </summary>
public sealed class TokenServer : IAsyncDisposable
{
    public const string Service = "registry-of-the-tests";

    public const string Issuer = "issuer-of-the-tests";

    /// <summary>The identity token of the user of <see cref="RegistryUser"/>.</summary>
    public const string RefreshToken = "refresh-me";

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly X509Certificate2 _certificate;
    private LoopbackServer? _server;

    private TokenServer()
    {
        var now = TimeProvider.System.GetUtcNow();
        _certificate = new CertificateRequest("CN=" + Issuer, _key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(7));
    }

    /// <summary>The realm of challenges.</summary>
    public Uri Realm => new(_server!.Address, "token");

    /// <summary>The certificate of the key that signs, in PEM.</summary>
    public string CertificatePem => _certificate.ExportCertificatePem();

    /// <summary>Every request: method and scopes.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public static async Task<TokenServer> StartAsync()
    {
        var server = new TokenServer();
        server._server = await LoopbackServer.StartAsync(server.AnswerAsync);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        _certificate.Dispose();
        _key.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var post = HttpMethods.IsPost(context.Request.Method);
        var form = post ? await context.Request.ReadFormAsync(context.RequestAborted) : null;
        var scopes = form is null
            ? context.Request.Query["scope"].SelectMany(scope => scope!.Split(' ')).ToArray()
            : form["scope"].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Requests.Enqueue($"{context.Request.Method} {string.Join(' ', scopes)}");
        var known = form is null ? IsKnown(context.Request) : form["refresh_token"] == RefreshToken;
        if (!known && (post || context.Request.Headers.ContainsKey("Authorization")))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var token = Sign(known, scopes);
        await context.Response.WriteAsJsonAsync(
            new JsonObject { [post ? "access_token" : "token"] = token, ["expires_in"] = 300 }, context.RequestAborted);
    }

    private static bool IsKnown(HttpRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header)
        && header.Parameter == Convert.ToBase64String(Encoding.UTF8.GetBytes($"{RegistryUser.Name}:{RegistryUser.Password}"));

    private string Sign(bool known, IEnumerable<string> scopes)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var header = new JsonObject
        {
            ["typ"] = "JWT", ["alg"] = "ES256", ["x5c"] = new JsonArray(Convert.ToBase64String(_certificate.RawData)),
        };
        var claims = new JsonObject
        {
            ["iss"] = Issuer, ["sub"] = known ? RegistryUser.Name : "", ["aud"] = Service, ["iat"] = now, ["nbf"] = now - 60, ["exp"] = now + 300,
            ["jti"] = Convert.ToHexString(RandomNumberGenerator.GetBytes(8)),
            ["access"] = new JsonArray([.. scopes.Select(scope => Access(scope, known))]),
        };
        var signed = $"{Encode(header)}.{Encode(claims)}";
        return $"{signed}.{Base64Url(_key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}";
    }

    // "repository:acme/fleet:pull,push"
    private static JsonObject Access(string scope, bool known)
    {
        var (name, actions) = (scope[(scope.IndexOf(':') + 1)..scope.LastIndexOf(':')], scope[(scope.LastIndexOf(':') + 1)..].Split(','));
        return new()
        {
            ["type"] = scope[..scope.IndexOf(':')],
            ["name"] = name,
            ["actions"] = new JsonArray([.. actions.Where(action => known || action == "pull").Select(action => JsonValue.Create(action))]),
        };
    }

    private static string Encode(JsonObject json) => Base64Url(JsonSerializer.SerializeToUtf8Bytes(json));

    private static string Base64Url(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
