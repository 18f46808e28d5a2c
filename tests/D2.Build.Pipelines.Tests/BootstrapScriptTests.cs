using System.Text;
using System.Text.Json.Nodes;
using D2.Build.Testing;

namespace D2.Build.Pipelines.Tests;

/// <summary>What a bootstrap script gives a cluster, run against programs that only write down what they are given.</summary>
public sealed class BootstrapScriptTests
{
    [Fact]
    public async Task DeclaredKeysBecomeTheSecretThatFluxReads()
    {
        var secret = await SecretAsync("twoKeys", "cosign-pub");

        Assert.Equal([("cosign.pub", SampleKeys.One), ("cosign-2.pub", SampleKeys.Two)], Entries(secret));
        Assert.Equal("Enabled", secret["metadata"]!["labels"]!["reconcile.fluxcd.io/watch"]!.GetValue<string>());
    }

    [Fact]
    public async Task ATrustedRootIsTakenAsItIs()
    {
        const string root = "{ \"mediaType\": \"x\",\n  \"tlogs\": [\"$HOME\", \"`date`\"] }";

        var secret = await SecretAsync("ownSigstore", "sigstore-root", ("TRUSTED_ROOT", root));

        Assert.Equal([("trusted_root.json", root)], Entries(secret));
    }

    [Fact]
    public async Task ATrustPolicyComesWithItsCertificates()
    {
        var secret = await SecretAsync("notation", "notation-trust", ("TRUST_POLICY", "{}"), ("TRUST_CERTIFICATES", "-----BEGIN CERTIFICATE-----\n"));

        Assert.Equal([("trustpolicy.json", "{}"), ("signers.crt", "-----BEGIN CERTIFICATE-----\n")], Entries(secret));
    }

    [Fact]
    public async Task WithoutTheTrustedRootNothingIsTouched()
    {
        using var run = new ScriptRun("ownSigstore");

        var result = await run.StartAsync();

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("TRUSTED_ROOT", result.Error, StringComparison.Ordinal);
        Assert.Empty(run.Applied);
    }

    private static async Task<JsonNode> SecretAsync(string trust, string name, params (string Name, string Value)[] variables)
    {
        using var run = new ScriptRun(trust);
        var result = await run.StartAsync(variables);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return run.Applied.Single(document => document["kind"]?.GetValue<string>() is "Secret" && document["metadata"]!["name"]!.GetValue<string>() == name);
    }

    private static IEnumerable<(string Name, string Text)> Entries(JsonNode secret) => secret["data"]!.AsObject()
        .Select(entry => (entry.Key, Encoding.UTF8.GetString(Convert.FromBase64String(entry.Value!.GetValue<string>()))));
}
