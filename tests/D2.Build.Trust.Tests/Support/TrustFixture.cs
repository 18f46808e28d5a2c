using System.Text.Json;
using D2.Build.Oci;
using D2.Build.Registry;
using D2.Build.Signing;
using D2.Build.Testing;
using D2.Build.Testing.Registries;
using D2.Build.Testing.Sigstore;

namespace D2.Build.Trust.Tests;

/// <summary>A real registry, the stand-in for signing services, and a folder for both programs.</summary>
public sealed class TrustFixture : IAsyncLifetime
{
    internal const string Password = "pass word 1234";
    internal const string Workflow = "acme/app/.github/workflows/release.yml@refs/heads/main";
    internal const string Subject = @"^https://github\.com/acme/app/\.github/workflows/release\.yml@refs/heads/main$";
    internal const string Issuer = @"^https://token\.actions\.githubusercontent\.com$";

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal) { ["COSIGN_PASSWORD"] = Password };
    private DockerRegistry _registry = null!;
    private RegistryClient _client = null!;

    internal SigstoreStandIn StandIn { get; private set; } = null!;

    internal string Authority => _registry.Authority;

    internal IRegistryClient Client => _client;

    public async ValueTask InitializeAsync()
    {
        _registry = await DockerRegistry.StartAsync();
        StandIn = await SigstoreStandIn.StartAsync();
        _client = new(new() { PlainHttp = new HashSet<string>(StringComparer.Ordinal) { Authority } });
        Write("root.json", StandIn.TrustedRoot);
        Write("rekor1.json", StandIn.ConfigWithRekor1);
        Write("rekor2.json", StandIn.ConfigWithRekor2);
        Write("offline.json", """{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json","rekorTlogConfig":{},"tsaConfig":{}}""");
        Write("token", StandIn.Tokens.For(Workflow));
        Assert.Equal(0, (await D2Async("keygen", "--file", At("ours"))).ExitCode);
        Assert.Equal(0, (await D2Async("keygen", "--file", At("other"))).ExitCode);
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        await (_registry?.DisposeAsync() ?? default);
        await (StandIn?.DisposeAsync() ?? default);
        _folder.Dispose();
    }

    internal string At(string name) => Path.Join(_folder.Path, name);

    internal string Write(string name, string content)
    {
        File.WriteAllText(At(name), content);
        return At(name);
    }

    internal SigningKey Key(string name) => KeyFile.Read(File.ReadAllText(At($"{name}.key")), Password);

    /// <summary>An artifact of its own, pushed by digest and tagged, not signed.</summary>
    internal async Task<Reference> PushAsync(string repository)
    {
        var place = Reference.Parse($"{Authority}/{repository}");
        var target = _client.Open(place);
        var (config, layer) = ("{}"u8.ToArray(), System.Text.Encoding.UTF8.GetBytes(repository));
        var manifest = new ImageManifest(Descriptor.Of(MediaTypes.FluxConfig, config), [Descriptor.Of(MediaTypes.FluxContent, layer)]);
        await target.Blobs.PushAsync(manifest.Config, () => new MemoryStream(config), null, TestContext.Current.CancellationToken);
        await target.Blobs.PushAsync(manifest.Layers[0], () => new MemoryStream(layer), null, TestContext.Current.CancellationToken);
        var content = ManifestContent.Of(manifest);
        await target.Manifests.PushAsync(content, TestContext.Current.CancellationToken);
        await target.Tags.MoveAsync(Tag.Parse("latest"), content, TestContext.Current.CancellationToken);
        return place.At(content.Digest);
    }

    /// <summary>Sets a variable of our program's environment.</summary>
    internal void Set(string variable, string value) => _variables[variable] = value;

    /// <summary>Our program, in this process.</summary>
    internal Task<ProcessResult> D2Async(params string[] arguments) => D2Async(client => client, arguments);

    /// <summary>Our program, with something between it and the registry.</summary>
    internal async Task<ProcessResult> D2Async(Func<IRegistryClient, IRegistryClient> between, string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] all = Authority.Length == 0 || arguments[0] == "keygen" ? arguments : [.. arguments, "--plain-http", Authority];
        var exit = await D2Command.Create(new(_variables.GetValueOrDefault, options => between(new RegistryClient(options))))
            .Parse(all)
            .InvokeAsync(new() { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return new(exit, output.ToString(), error.ToString());
    }

    internal async Task<JsonElement> D2JsonAsync(params string[] arguments)
    {
        var result = await D2Async([.. arguments, "--output", "json"]);
        Assert.True(result.ExitCode == 0, result.Error);
        return JsonDocument.Parse(result.Output).RootElement;
    }

    /// <summary>The real cosign, offline.</summary>
    internal Task<ProcessResult> CosignAsync(params string[] arguments) => ProcessRunner.RunAsync(
        Peers.Require("cosign"), [.. arguments, "--allow-http-registry"], TestContext.Current.CancellationToken, start =>
        {
            start.WorkingDirectory = _folder.Path;
            start.Environment["COSIGN_PASSWORD"] = Password;
            start.Environment["HOME"] = _folder.Path;
            start.Environment["TUF_ROOT"] = At("tuf");
        });

    internal async Task<ProcessResult> CosignSucceedsAsync(params string[] arguments)
    {
        var result = await CosignAsync(arguments);
        Assert.True(result.ExitCode == 0, result.Error);
        return result;
    }
}
