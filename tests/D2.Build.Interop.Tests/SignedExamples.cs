using System.Text.Json.Nodes;
using D2.Build.Interop.Tests.Support;
using D2.Build.Testing;
using D2.Build.Testing.Registries;
using D2.Build.Testing.Sigstore;

namespace D2.Build.Interop.Tests;

/// <summary>The examples, published with signatures, bills of materials and provenance in one command, and verified by the real cosign.</summary>
public sealed class SignedExamples
{
    private static readonly Dictionary<string, string> Environment = new(StringComparer.Ordinal) { ["COSIGN_PASSWORD"] = "pass word" };
    private static readonly string[] Attested = ["--sbom", "--provenance", "--revision", "main@sha1:" + new string('a', 40)];

    [Theory]
    [InlineData("minimal")]
    [InlineData("fleet")]
    [InlineData("infra")]
    public async Task WithAKey(string name)
    {
        await using var registry = await DockerRegistry.StartAsync();
        using var folder = new TemporaryFolder();
        using var example = new Example(name);
        var pair = Path.Join(folder.Path, "pair");
        await SucceedsAsync("keygen", "--file", pair);

        var pushed = await PushAsync(registry, example, "--key", pair + ".key");

        await SucceedsAsync(["verify", .. Project(registry, example), "--tag", "latest", "--key", pair + ".pub"]);
        Assert.Equal(example.Artifacts.Count, pushed.Count);
        foreach (var reference in pushed)
        {
            string[] trust = ["--key", pair + ".pub", "--insecure-ignore-tlog=true", reference];
            await CosignAsync(folder, ["verify", .. trust]);
            foreach (var type in new[] { "cyclonedx", "spdxjson", "slsaprovenance1" })
            {
                await CosignAsync(folder, ["verify-attestation", "--type", type, .. trust]);
            }
        }
    }

    [Theory]
    [InlineData("minimal")]
    [InlineData("infra")]
    public async Task Keyless(string name)
    {
        await using var registry = await DockerRegistry.StartAsync();
        await using var standIn = await SigstoreStandIn.StartAsync();
        using var folder = new TemporaryFolder();
        using var example = new Example(name);
        var root = Write(folder, "root.json", standIn.TrustedRoot);
        string[] signing =
        [
            "--keyless", "--signing-config", Write(folder, "config.json", standIn.ConfigWithRekor2), "--trusted-root", root,
            "--identity-token", Write(folder, "token", standIn.Tokens.For("acme/app/.github/workflows/release.yml@refs/heads/main")),
        ];

        var pushed = await PushAsync(registry, example, signing);

        foreach (var reference in pushed)
        {
            string[] trust =
            [
                "--certificate-identity", "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main",
                "--certificate-oidc-issuer", StandInTokens.Issuer, "--trusted-root", root, reference,
            ];
            await CosignAsync(folder, ["verify", .. trust]);
            await CosignAsync(folder, ["verify-attestation", "--type", "cyclonedx", .. trust]);
        }
    }

    private static string[] Project(DockerRegistry registry, Example example) =>
        ["--description", example.Description, "--registry", $"{registry.Authority}/acme", "--plain-http", registry.Authority];

    private static async Task<IReadOnlyList<string>> PushAsync(DockerRegistry registry, Example example, params string[] signing)
    {
        var run = await SucceedsAsync(["push", .. Project(registry, example), "--tag", "latest", "--output", "json", .. Attested, .. signing]);
        var artifacts = JsonNode.Parse(run.Output)!["artifacts"]!.AsArray();
        Assert.All(artifacts, artifact => Assert.Equal("signed", artifact!["signature"]!.ToString()));
        return [.. artifacts.Select(artifact => artifact!["reference"]!.ToString())];
    }

    private static async Task<ProcessResult> SucceedsAsync(params string[] arguments)
    {
        var run = await D2Process.RunAsync(Environment, arguments);
        Assert.True(run.ExitCode == 0, run.Error);
        return run;
    }

    private static async Task CosignAsync(TemporaryFolder folder, string[] arguments)
    {
        var run = await ProcessRunner.RunAsync(
            Peers.Require("cosign"), [.. arguments, "--allow-http-registry"], TestContext.Current.CancellationToken,
            start => (start.Environment["HOME"], start.Environment["TUF_ROOT"]) = (folder.Path, Path.Join(folder.Path, "tuf")));
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private static string Write(TemporaryFolder folder, string name, string content)
    {
        File.WriteAllText(Path.Join(folder.Path, name), content);
        return Path.Join(folder.Path, name);
    }
}
