using System.Text;
using D2.Build.Testing;
using D2.Build.Testing.Sigstore;

namespace D2.Build.Signing.Tests;

/// <summary>Bundles between us and cosign in both directions, as files; through a registry in the tests of the command line.</summary>
public sealed class CosignBlobs : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SigstoreStandIn standIn = null!;
    private Keyless keyless = null!;

    public async ValueTask InitializeAsync()
    {
        standIn = await SigstoreStandIn.StartAsync();
        keyless = new(standIn);
        Write("root.json", standIn.TrustedRoot);
        Write("offline.json", Cosign.OfflineConfig);
        Write("artifact", "artifact");
    }

    public async ValueTask DisposeAsync()
    {
        keyless.Dispose();
        folder.Dispose();
        await standIn.DisposeAsync();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task CosignBelievesOurKeylessBundles(int rekor)
    {
        var bundle = await keyless.SignAsync(Config(rekor));

        await VerifyAsync(bundle, [.. Identity, "--trusted-root", "root.json"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task WeBelieveKeylessBundlesOfCosign(int rekor)
    {
        Write("config.json", Config(rekor));
        Write("predicate.json", "{}");
        await CosignAsync(
            "attest-blob", "--identity-token", standIn.Tokens.For(Keyless.Workflow), "--signing-config", "config.json", "--trusted-root", "root.json",
            "--predicate", "predicate.json", "--type", PredicateTypes.CosignSignature, "--bundle", "theirs.json", "--yes", "artifact");

        var bundle = Bundle.Parse(await File.ReadAllBytesAsync(Path.Join(folder.Path, "theirs.json"), TestContext.Current.CancellationToken));

        Assert.Equal(Keyless.Subject, keyless.Verifier.Verify(bundle, Keyless.Artifact).Identity!.Subject);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task CosignBelievesOurKeysWithAndWithoutALog(int rekor)
    {
        using var key = SigningKey.Generate();
        using var client = new HttpClient();
        var services = rekor == 0
            ? SigningServices.None
            : SigningConfig.Parse(Encoding.UTF8.GetBytes(Config(rekor))).Connect(client, TimeProvider.System.GetUtcNow());
        Write("ours.pub", key.Public.ToPem());
        var bundle = await new KeySigner(key, services).SignAsync(Statement.ForSignature(Keyless.Artifact), TestContext.Current.CancellationToken);

        await VerifyAsync(bundle, ["--key", "ours.pub", .. rekor == 0 ? ["--insecure-ignore-tlog"] : new[] { "--trusted-root", "root.json" }]);
    }

    private static string[] Identity =>
        ["--certificate-identity-regexp", Keyless.SubjectExpression, "--certificate-oidc-issuer-regexp", Keyless.IssuerExpression];

    private Task VerifyAsync(Bundle bundle, string[] trust)
    {
        Write("ours.json", Encoding.UTF8.GetString(bundle.ToJson()));
        return CosignAsync(
            ["verify-blob-attestation", "--bundle", "ours.json", "--type", PredicateTypes.CosignSignature, "--digest", Keyless.Artifact.Hex, "--digestAlg", "sha256", .. trust]);
    }

    private async Task CosignAsync(params string[] arguments) =>
        await Cosign.RunAsync(arguments, folder.Path, TestContext.Current.CancellationToken);

    private string Config(int rekor) => rekor == 1 ? standIn.ConfigWithRekor1 : standIn.ConfigWithRekor2;

    private void Write(string name, string content) => File.WriteAllText(Path.Join(folder.Path, name), content);
}
