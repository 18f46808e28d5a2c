using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using D2.Build.Testing;
using D2.Build.Testing.Notary;
using D2.Build.Testing.Registries;
using D2.Build.Testing.Sigstore;

namespace D2.Build.Package.Tests;

public sealed class SigningTests(PackageFixture package)
{
    private const string Password = "a pass word of the tests";

    [Fact]
    public async Task PublishSignsWithAKeyVerifiesAndLeavesNoSecretInTheLog()
    {
        await using var registry = await DockerRegistry.StartAsync();
        using var folder = new TemporaryFolder();
        var project = package.CreateProject(Fleets.Standard);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var pem = key.ExportEncryptedPkcs8PrivateKeyPem(Password, new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 10_000));
        var file = Write(folder, "signing.key", pem);
        Write(folder, "signing.pub", key.ExportSubjectPublicKeyInfoPem());
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["COSIGN_PASSWORD"] = Password };
        string[] properties = [.. Push(registry), $"-p:SigningKey={file}"];

        var published = await project.PublishAsync(environment, properties);
        Assert.True(published.Succeeded, published.Output);
        Assert.Equal("signed", Artifact(project)["signature"]!.ToString());
        var verified = await project.PublishAsync(environment, [.. properties, "-t:D2Verify"]);

        Assert.True(verified.Succeeded, verified.Output);
        Assert.Contains(verified.Messages, message => message.Contains("signature verified: latest", StringComparison.Ordinal));
        await CosignAsync(folder, "verify", "--key", "signing.pub", "--insecure-ignore-tlog=true", Artifact(project)["reference"]!.ToString());
        await CosignAsync(folder, "verify-attestation", "--type", "cyclonedx", "--key", "signing.pub", "--insecure-ignore-tlog=true", Artifact(project)["reference"]!.ToString());
        AssertNoSecret(project, [Password, .. pem.Split('\n').Where(line => line.Length > 40)]);
    }

    [Fact]
    public async Task PublishSignsKeylessAndLeavesNoTokenInTheLog()
    {
        await using var registry = await DockerRegistry.StartAsync();
        await using var standIn = await SigstoreStandIn.StartAsync();
        using var folder = new TemporaryFolder();
        var project = package.CreateProject(Fleets.Standard);
        var token = standIn.Tokens.For("acme/app/.github/workflows/release.yml@refs/heads/main");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["SIGSTORE_ID_TOKEN"] = token };
        string[] properties =
        [
            .. Push(registry), $"-p:SigningConfig={Write(folder, "config.json", standIn.ConfigWithRekor2)}",
            $"-p:TrustedRoot={Write(folder, "root.json", standIn.TrustedRoot)}",
        ];

        standIn.Faults.LogsFail = true;
        var failed = await project.PublishAsync(environment, properties);
        standIn.Faults.LogsFail = false;
        var published = await project.PublishAsync(environment, properties);

        Assert.Equal("D2B9093", failed.TheError().Code);
        Assert.True(published.Succeeded, published.Output);
        await CosignAsync(
            folder, "verify", "--certificate-identity-regexp", @"^https://github\.com/acme/app/", "--certificate-oidc-issuer", StandInTokens.Issuer,
            "--trusted-root", "root.json", Artifact(project)["reference"]!.ToString());
        AssertNoSecret(project, token.Split('.'));
    }

    [Fact]
    public async Task PublishSignsAsNotationDoesAndVerifies()
    {
        await using var registry = await DockerRegistry.StartAsync();
        using var folder = new TemporaryFolder();
        using var authority = new NotaryAuthority();
        using var notation = new Notation();
        var project = package.CreateProject(Fleets.Standard.Replace(
            "Organization.OnGitHub(\"acme\")", "Organization.OnGitHub(\"acme\") with { Trust = new NotationTrust(\"notation-trust\") }", StringComparison.Ordinal));
        var (signer, policy) = (authority.Issue(), Notation.Policy("*"));
        notation.Trust([("trustpolicy.json", policy), ("signers.crt", authority.RootPem)]);
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["SIGNER"] = signer.Key, ["POLICY"] = policy, ["ROOTS"] = authority.RootPem };
        string[] properties =
        [
            .. Push(registry), "-p:SigningKey=env://SIGNER", $"-p:SigningCertificateChain={Write(folder, "chain.pem", signer.Chain)}",
            "-p:TrustPolicy=env://POLICY", "-p:TrustCertificates=env://ROOTS",
        ];

        var published = await project.PublishAsync(environment, properties);
        Assert.True(published.Succeeded, published.Output);
        Assert.Equal("signed", Artifact(project)["signature"]!.ToString());
        var verified = await project.PublishAsync(environment, [.. properties, "-t:D2Verify"]);

        Assert.True(verified.Succeeded, verified.Output);
        await notation.AcceptsAsync(Artifact(project)["reference"]!.ToString());
        AssertNoSecret(project, signer.Key.Split('\n').Where(line => line.Length > 40));
    }

    private static string[] Push(DockerRegistry registry) =>
    [
        "-p:PushArtifact=true", $"-p:ArtifactRegistry={registry.Authority}/acme", $"-p:ArtifactPlainHttp={registry.Authority}", "-p:ArtifactTags=latest",
    ];

    private static JsonNode Artifact(ScratchProject project) =>
        Assert.Single(JsonNode.Parse(File.ReadAllText(Path.Join(project.PublishFolder, "artifacts.json")))!["artifacts"]!.AsArray())!;

    private static string Write(TemporaryFolder folder, string name, string content)
    {
        File.WriteAllText(Path.Join(folder.Path, name), content);
        return Path.Join(folder.Path, name);
    }

    private static async Task CosignAsync(TemporaryFolder folder, params string[] arguments)
    {
        var run = await ProcessRunner.RunAsync(
            Peers.Require("cosign"), [.. arguments, "--allow-http-registry"], TestContext.Current.CancellationToken, start =>
            {
                start.WorkingDirectory = folder.Path;
                (start.Environment["HOME"], start.Environment["TUF_ROOT"]) = (folder.Path, Path.Join(folder.Path, "tuf"));
            });
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private static void AssertNoSecret(ScratchProject project, IEnumerable<string> secrets)
    {
        foreach (var log in Directory.GetFiles(project.Logs, $"{Path.GetFileName(project.Folder)}-*.binlog"))
        {
            using var content = new MemoryStream();
            using (var gzip = new GZipStream(File.OpenRead(log), CompressionMode.Decompress))
            {
                gzip.CopyTo(content);
            }

            var text = Encoding.Latin1.GetString(content.ToArray());
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
        }
    }
}
