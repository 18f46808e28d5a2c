using System.Text.Json.Nodes;
using D2.Build.Testing;

namespace D2.Build.Pipelines.Tests;

/// <summary>What a bootstrap script gives a cluster, run against programs that only write down what they are given.</summary>
public sealed class BootstrapScriptTests
{
    [Fact]
    public async Task DeclaredKeysBecomeTheSecretThatFluxReads()
    {
        var (secret, entries) = await SecretAsync("twoKeys", "cosign-pub");

        Assert.Equal([("cosign.pub", SampleKeys.One), ("cosign-2.pub", SampleKeys.Two)], entries);
        Assert.Equal("Enabled", secret["metadata"]!["labels"]!["reconcile.fluxcd.io/watch"]!.GetValue<string>());
    }

    [Fact]
    public async Task ATrustedRootIsTakenAsItIs()
    {
        const string root = "{ \"mediaType\": \"x\",\n  \"tlogs\": [\"$HOME\", \"`date`\"] }";

        var (_, entries) = await SecretAsync("ownSigstore", "sigstore-root", ("TRUSTED_ROOT", root));

        Assert.Equal([("trusted_root.json", root)], entries);
    }

    // source-controller takes the first certificate of an entry and passes over the rest of it.
    [Fact]
    public async Task ATrustPolicyComesWithOneCertificateInEachEntry()
    {
        var certificates = new[] { "AA\n==", "B/+=", "CC==" }.Select(text => $"-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n").ToArray();

        var (_, entries) = await SecretAsync(
            "notation", "notation-trust", ("TRUST_POLICY", "{}"), ("TRUST_CERTIFICATES", $"subject=CN = one\n{certificates[0]}\n{certificates[1]}subject=\r\n{certificates[2].TrimEnd()}"));

        Assert.Equal([("trustpolicy.json", "{}"), ("signers.crt", certificates[0]), ("signers-2.crt", certificates[1]), ("signers-3.crt", certificates[2])], entries);
    }

    [Theory]
    [InlineData("signers.crt")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAA==\n")]
    public async Task ATrustPolicyWithoutCertificatesIsRefused(string certificates)
    {
        using var run = Run("notation");

        var result = await run.StartAsync(("TRUST_POLICY", "{}"), ("TRUST_CERTIFICATES", certificates));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("TRUST_CERTIFICATES", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Applied, document => document["metadata"]?["name"]?.GetValue<string>() is "notation-trust");
    }

    [Fact]
    public async Task WithoutTheTrustedRootNothingIsTouched()
    {
        using var run = Run("ownSigstore");

        var result = await run.StartAsync();

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("TRUSTED_ROOT", result.Error, StringComparison.Ordinal);
        Assert.Empty(run.Applied);
    }

    private static BootstrapRun Run(string trust) => new(
        PipelineFiles.Of(Plans.Verified(Organization.OnGitHub("acme"), Trusts.All[trust])).Single(file => file.Path.EndsWith(".sh", StringComparison.Ordinal)).Text);

    private static async Task<(JsonNode Secret, IReadOnlyList<(string Name, string Text)> Entries)> SecretAsync(
        string trust, string name, params (string Name, string Value)[] variables)
    {
        using var run = Run(trust);
        var result = await run.StartAsync(variables);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return run.Secret(name);
    }
}
