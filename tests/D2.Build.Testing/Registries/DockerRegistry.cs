using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace D2.Build.Testing.Registries;

/// <summary>The real <c>docker-registry</c> on a free port of the loopback address, with a storage of its own.</summary>
public sealed partial class DockerRegistry : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RegistryAccess _access;
    private readonly LoopbackCertificate? _certificate;
    private ListeningProcess? _process;

    private DockerRegistry(RegistryAccess access)
    {
        _access = access;
        _certificate = access is RegistryAccess.Tls ? new() : null;
    }

    /// <summary>Host and port, as a reference begins.</summary>
    public string Authority { get; private set; } = "";

    /// <summary>Where it listens.</summary>
    public Uri Address => new($"{(_access is RegistryAccess.Tls ? "https" : "http")}://{Authority}/");

    /// <summary>The folder of its storage.</summary>
    public string Storage => Path.Join(_folder.Path, "storage");

    /// <summary>The authority's certificate; with <see cref="RegistryAccess.Tls"/> only.</summary>
    public LoopbackCertificate Certificate => _certificate ?? throw new InvalidOperationException("The registry does not speak TLS.");

    /// <summary>A PEM file with the authority's certificate; with <see cref="RegistryAccess.Tls"/> only.</summary>
    public string AuthorityFile => InFolder("ca.crt", Certificate.AuthorityPem);

    /// <summary>What gives the tokens; with <see cref="RegistryAccess.Token"/> only.</summary>
    public TokenServer? TokenServer { get; private set; }

    /// <summary>
    /// A folder with a <c>config.json</c> that holds the user's password for this registry, as <c>DOCKER_CONFIG</c> wants it.
    /// </summary>
    public string DockerConfigFolder
    {
        get
        {
            var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{RegistryUser.Name}:{RegistryUser.Password}"));
            var config = new JsonObject { ["auths"] = new JsonObject { [Authority] = new JsonObject { ["auth"] = pair } } };
            return Path.GetDirectoryName(InFolder("config.json", config.ToJsonString()))!;
        }
    }

    /// <summary>Starts one. Without the program the test is skipped; in CI it fails.</summary>
    /// <param name="access">How it lets clients in.</param>
    public static async Task<DockerRegistry> StartAsync(RegistryAccess access = RegistryAccess.Plain)
    {
        var program = Peers.Require("docker-registry");
        var registry = new DockerRegistry(access)
        {
            TokenServer = access is RegistryAccess.Token ? await TokenServer.StartAsync() : null,
        };
        await registry.ListenAsync(program);
        return registry;
    }

    public async ValueTask DisposeAsync()
    {
        await (_process?.DisposeAsync() ?? default);
        await (TokenServer?.DisposeAsync() ?? default);
        _certificate?.Dispose();
        _folder.Dispose();
    }

    private async Task ListenAsync(string program) =>
        (_process, Authority) = await ListeningProcess.StartAsync(program, ["serve", InFolder("config.yml", Configuration())], Listening());

    private string Configuration() => $$"""
        version: 0.1
        log: { level: info, accesslog: { disabled: true } }
        storage: { filesystem: { rootdirectory: {{Storage}} }, delete: { enabled: true } }
        http: { addr: 127.0.0.1:0{{Tls()}} }
        {{Authentication()}}
        """;

    private string Tls() => _certificate is null
        ? ""
        : $$""", tls: { certificate: {{InFolder("tls.crt", _certificate.ServerPem)}}, key: {{InFolder("tls.key", _certificate.ServerKeyPem)}} }""";

    private string Authentication() => _access switch
    {
        RegistryAccess.Htpasswd or RegistryAccess.Tls =>
            $$"""auth: { htpasswd: { realm: tests, path: {{InFolder("htpasswd", RegistryUser.HtpasswdLine)}} } }""",
        RegistryAccess.Token =>
            $$"""auth: { token: { realm: "{{TokenServer!.Realm}}", service: {{TokenServer.Service}}, issuer: {{TokenServer.Issuer}}, rootcertbundle: {{InFolder("token.crt", TokenServer.CertificatePem)}} } }""",
        _ => "",
    };

    private string InFolder(string name, string content)
    {
        var path = Path.Join(_folder.Path, name);
        File.WriteAllText(path, content);
        return path;
    }

    [GeneratedRegex(@"listening on (?<address>127\.0\.0\.1:\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
