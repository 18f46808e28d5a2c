using System.Security.Cryptography;
using D2.Build.Testing;
using D2.Build.Testing.Registries;

namespace D2.Build.Package.Tests;

/// <summary>A fleet that declares its public key: what is published is what its clusters accept, and nothing else is.</summary>
public sealed class DeclaredKeyTests(PackageFixture package)
{
    private const string KeysFile = "clusters/staging/flux-system/signing-keys.yaml";
    private const string Password = "a pass word of the tests";

    [Silent("D2B5043")]
    [Fact]
    public async Task PublishSignsWhatTheEmittedStanzaAccepts()
    {
        await using var registry = await DockerRegistry.StartAsync();
        using var folder = new TemporaryFolder();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var project = package.CreateProject(Declaring(key));
        string[] properties =
        [
            "-p:PushArtifact=true", $"-p:ArtifactRegistry={registry.Authority}/acme", $"-p:ArtifactPlainHttp={registry.Authority}",
            "-p:SigningKey=env://COSIGN_PRIVATE_KEY",
        ];

        // The pipeline that the declaration writes gives the key in this way.
        var refused = await project.PublishAsync(Holding(other), properties);
        Assert.Equal("D2B5043", refused.TheError().Code);
        Assert.NotEqual(0, (await CosignAsync(folder, key, "verify", $"{registry.Authority}/acme/d2-fleet:latest")).ExitCode);

        var published = await project.PublishAsync(Holding(key), properties);
        Assert.True(published.Succeeded, published.Output);
        var verified = await project.PublishAsync(null, [.. properties[1..3], "-t:D2Verify"]);
        Assert.True(verified.Succeeded, verified.Output);
        Assert.Contains(verified.Messages, message => message.Contains("signature verified: latest", StringComparison.Ordinal));

        await AssertStanzaAsync(project, folder, $"{registry.Authority}/acme/d2-fleet:latest");
        Assert.NotEqual(0, (await CosignAsync(folder, other, "verify", $"{registry.Authority}/acme/d2-fleet:latest")).ExitCode);
    }

    [Fact]
    public async Task APrivateKeyIsNeverWritten()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var project = package.CreateProject(Declaring(key.ExportPkcs8PrivateKeyPem()));

        var build = await project.BuildAsync();

        Assert.Equal("D2B5040", build.TheError().Code);
        Assert.False(Directory.Exists(project.ManifestsFolder));
        Assert.DoesNotContain(key.ExportPkcs8PrivateKeyPem().Split('\n')[1], build.Output, StringComparison.Ordinal);
    }

    // As source-controller does it: the stanza names a Secret, whose entries *.pub are the keys.
    private static async Task AssertStanzaAsync(ScratchProject project, TemporaryFolder folder, string reference)
    {
        var instance = YamlJson.Read(project.Manifests["clusters/staging/flux-system/flux-instance.yaml"])[0];
        var patch = YamlJson.Read(instance["spec"]!["kustomize"]!["patches"]![0]!["patch"]!.GetValue<string>())[0][0]!["value"]!;
        var secret = YamlJson.Read(project.Manifests[KeysFile])[0];
        Assert.Equal(secret["metadata"]!["name"]!.GetValue<string>(), patch["secretRef"]!["name"]!.GetValue<string>());
        var (name, pem) = Assert.Single(secret["stringData"]!.AsObject());
        Assert.EndsWith(".pub", name, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Join(folder.Path, "emitted.pub"), pem!.GetValue<string>(), TestContext.Current.CancellationToken);
        var accepted = await CosignAsync(folder, "emitted.pub", "verify", reference);
        Assert.True(accepted.ExitCode == 0, accepted.Error);
    }

    private static string Declaring(ECDsa key) => Declaring(key.ExportSubjectPublicKeyInfoPem());

    private static string Declaring(string pem) => Fleets.Standard.Replace(
        "Organization.OnGitHub(\"acme\");",
        $"Organization.OnGitHub(\"acme\") with\n{{\n    Trust = new KeyTrust(\"cosign-pub\", \"\"\"\n{Indented(pem)}\n        \"\"\"),\n}};",
        StringComparison.Ordinal);

    private static string Indented(string pem) => string.Join('\n', pem.Split('\n').Select(line => "        " + line));

    private static Dictionary<string, string> Holding(ECDsa key) => new(StringComparer.Ordinal)
    {
        ["GITHUB_ACTIONS"] = "true",
        ["GITHUB_SERVER_URL"] = "https://github.com",
        ["GITHUB_REPOSITORY"] = "acme/d2-fleet",
        ["GITHUB_REF"] = "refs/heads/main",
        ["GITHUB_SHA"] = new string('a', 40),
        ["COSIGN_PASSWORD"] = Password,
        ["COSIGN_PRIVATE_KEY"] = key.ExportEncryptedPkcs8PrivateKeyPem(Password, new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 10_000)),
    };

    private static async Task<ProcessResult> CosignAsync(TemporaryFolder folder, ECDsa key, string verb, string reference)
    {
        await File.WriteAllTextAsync(Path.Join(folder.Path, "asked.pub"), key.ExportSubjectPublicKeyInfoPem(), TestContext.Current.CancellationToken);
        return await CosignAsync(folder, "asked.pub", verb, reference);
    }

    private static Task<ProcessResult> CosignAsync(TemporaryFolder folder, string key, string verb, string reference) => ProcessRunner.RunAsync(
        Peers.Require("cosign"), [verb, "--key", key, "--insecure-ignore-tlog=true", "--allow-http-registry", reference],
        TestContext.Current.CancellationToken, start =>
        {
            start.WorkingDirectory = folder.Path;
            (start.Environment["HOME"], start.Environment["TUF_ROOT"]) = (folder.Path, Path.Join(folder.Path, "tuf"));
        });
}
