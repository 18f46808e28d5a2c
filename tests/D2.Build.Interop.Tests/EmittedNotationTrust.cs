using System.Text.Json.Nodes;
using D2.Build.Interop.Tests.Support;
using D2.Build.Pipelines;
using D2.Build.Testing;
using D2.Build.Testing.Notary;
using D2.Build.Testing.Registries;

namespace D2.Build.Interop.Tests;

/// <summary>The real notation, given what the bootstrap of a fleet makes, verifies what the real notation signed of ours.</summary>
public sealed class EmittedNotationTrust : IAsyncLifetime
{
    private const string Secret = "notation-trust";

    private readonly Notation _notation = new();
    private readonly NotaryAuthority _authority = new();
    private readonly NotaryAuthority _other = new("another root");
    private DockerRegistry _registry = null!;

    public async ValueTask InitializeAsync() => _registry = await DockerRegistry.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await (_registry?.DisposeAsync() ?? default);
        _notation.Dispose();
        _authority.Dispose();
        _other.Dispose();
    }

    [Fact]
    public async Task WhatTheAuthorityVouchesForIsAccepted()
    {
        var artifact = await SignedAsync();

        await TrustAsync(Notation.Policy(Scope(artifact)), _authority.RootPem);

        await _notation.AcceptsAsync(artifact);
    }

    // While one authority replaces another.
    [Fact]
    public async Task EveryCertificateCounts()
    {
        var artifact = await SignedAsync();

        await TrustAsync(Notation.Policy("*", $"x509.subject: {NotaryAuthority.Subject}"), _other.RootPem + _authority.RootPem);

        await _notation.AcceptsAsync(artifact);
    }

    [Fact]
    public async Task AnotherAuthorityIsRefused()
    {
        var artifact = await SignedAsync();

        await TrustAsync(Notation.Policy(Scope(artifact)), _other.RootPem);

        await _notation.RefusesAsync(artifact, "signature verification failed");
    }

    [Fact]
    public async Task AnotherIdentityIsRefused()
    {
        var artifact = await SignedAsync();

        await TrustAsync(Notation.Policy(Scope(artifact), "x509.subject: C=DE, ST=Bayern, O=Acme, CN=somebody"), _authority.RootPem);

        await _notation.RefusesAsync(artifact, "signature verification failed");
    }

    [Fact]
    public async Task AnotherRepositoryIsRefused()
    {
        var artifact = await SignedAsync();

        await TrustAsync(Notation.Policy(Scope(artifact) + "-of-others"), _authority.RootPem);

        await _notation.RefusesAsync(artifact, "no applicable trust policy");
    }

    [Fact]
    public async Task WhatIsNotSignedIsRefused()
    {
        var artifact = await PushAsync();

        await TrustAsync(Notation.Policy(Scope(artifact)), _authority.RootPem);

        await _notation.RefusesAsync(artifact, "no signature");
    }

    // The repository alone, as a scope names it.
    private static string Scope(string artifact) => artifact[..artifact.IndexOf('@', StringComparison.Ordinal)];

    private async Task<string> PushAsync()
    {
        using var example = new Example("minimal");
        var pushed = await D2Process.RunAsync(
            new Dictionary<string, string>(StringComparer.Ordinal),
            "push", "--description", example.Description, "--registry", $"{_registry.Authority}/acme", "--plain-http", _registry.Authority,
            "--tag", "latest", "--unsigned", "--output", "json");
        Assert.True(pushed.ExitCode == 0, pushed.Error);
        return JsonNode.Parse(pushed.Output)!["artifacts"]![0]!["reference"]!.GetValue<string>();
    }

    private async Task<string> SignedAsync()
    {
        var artifact = await PushAsync();
        _notation.Add("release", _authority.Issue());
        var signed = await _notation.SignAsync("release", artifact);
        Assert.True(signed.ExitCode == 0, signed.Error);
        return artifact;
    }

    // The Secret as the script makes it, and as source-controller reads it.
    private async Task TrustAsync(string policy, string certificates)
    {
        var fleet = new Fleet(
            Organization.OnGitHub("acme") with { Trust = new NotationTrust(Secret) }, [new("prod") { Environment = "production" }],
            [new AppsTenant("apps") { Components = ["frontend"] }], []);
        var files = PipelineFiles.Of(RepositoryPlan.Of(fleet.Expand(), new(), "Fleet.csproj"));
        using var run = new BootstrapRun(files.Single(file => file.Path.EndsWith(".sh", StringComparison.Ordinal)).Text);

        var result = await run.StartAsync(("TRUST_POLICY", policy), ("TRUST_CERTIFICATES", certificates));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        _notation.Trust(run.Secret(Secret).Entries);
    }
}
