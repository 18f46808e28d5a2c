using System.Text.Json.Nodes;
using D2.Build.Interop.Tests.Support;
using D2.Build.Testing;
using D2.Build.Testing.Registries;

namespace D2.Build.Interop.Tests;

/// <summary>The examples, published to real registries and fetched by tools that are not ours.</summary>
public sealed class PublishedExamples
{
    private static readonly Dictionary<string, string> Nowhere = new(StringComparer.Ordinal);

    [Theory]
    [InlineData(RegistryAccess.Plain)]
    [InlineData(RegistryAccess.Htpasswd)]
    [InlineData(RegistryAccess.Tls)]
    [InlineData(RegistryAccess.Token)]
    public async Task CraneAndOrasFetchWhatWasRendered(RegistryAccess access)
    {
        await using var registry = await DockerRegistry.StartAsync(access);
        foreach (var name in new[] { "minimal", "fleet", "infra" })
        {
            using var example = new Example(name);
            var pushed = await PushAsync(example, registry, access);
            Assert.Equal(example.Artifacts.Count, pushed.Count);
            foreach (var artifact in example.Artifacts)
            {
                await ComparesAsync(artifact, registry, access, pushed[artifact.Name]);
            }
        }
    }

    [Fact]
    public async Task TheDigestIsTheSameInAnotherFolderLanguageAndTimeZone()
    {
        using var one = new Example("fleet");
        using var two = new Example("fleet");
        var far = new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Kathmandu", ["DOTNET_PROCESSOR_COUNT"] = "1" };

        Assert.Equal(await PackAsync(one, Nowhere), await PackAsync(one, Nowhere));
        Assert.Equal(await PackAsync(one, Nowhere), await PackAsync(two, far));
    }

    private static async Task<string> PackAsync(Example example, Dictionary<string, string> environment)
    {
        var run = await D2Process.RunAsync(environment, "pack", "--description", example.Description, "--revision", "main@sha1:0", "--output", "json");
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Output;
    }

    private static async Task<Dictionary<string, string>> PushAsync(Example example, DockerRegistry registry, RegistryAccess access)
    {
        string[] trust = access is RegistryAccess.Tls ? ["--ca-file", registry.AuthorityFile] : ["--plain-http", registry.Authority];
        var run = await D2Process.RunAsync(
            EnvironmentOf(registry, access),
            ["push", "--description", example.Description, "--registry", $"{registry.Authority}/acme", "--tag", "latest", "--unsigned", "--output", "json", .. trust]);
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonNode.Parse(run.Output)!["artifacts"]!.AsArray().ToDictionary(a => a!["name"]!.ToString(), a => a!["digest"]!.ToString());
    }

    private static async Task ComparesAsync(ExampleArtifact artifact, DockerRegistry registry, RegistryAccess access, string digest)
    {
        using var folder = new TemporaryFolder();
        var reference = $"{registry.Authority}/{artifact.Repository}:latest";
        var environment = EnvironmentOf(registry, access);
        var archive = Path.Join(folder.Path, "artifact.tar");
        await ToolAsync("crane", environment, "export", reference, archive);
        var tree = Directory.CreateDirectory(Path.Join(folder.Path, "tree")).FullName;
        await System.Formats.Tar.TarFile.ExtractToDirectoryAsync(archive, tree, overwriteFiles: false, TestContext.Current.CancellationToken);
        Assert.Equal(artifact.Files, (artifact with { Root = tree, Paths = [] }).Files);

        string[] source = access is RegistryAccess.Tls ? ["--plain-http=false", "--ca-file", registry.AuthorityFile] : ["--plain-http"];
        var manifest = await ToolAsync("oras", environment, ["manifest", "fetch", "--descriptor", .. source, reference]);
        Assert.Equal(digest, JsonNode.Parse(manifest)!["digest"]!.ToString());
    }

    private static Dictionary<string, string> EnvironmentOf(DockerRegistry registry, RegistryAccess access)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal);
        if (access is not RegistryAccess.Plain)
        {
            environment["DOCKER_CONFIG"] = registry.DockerConfigFolder;
        }

        if (access is RegistryAccess.Tls)
        {
            environment["SSL_CERT_FILE"] = registry.AuthorityFile;
        }

        return environment;
    }

    private static async Task<string> ToolAsync(string tool, Dictionary<string, string> environment, params string[] arguments)
    {
        var result = await ProcessRunner.RunAsync(Peers.Require(tool), arguments, TestContext.Current.CancellationToken, start =>
        {
            foreach (var (name, value) in environment)
            {
                start.Environment[name] = value;
            }
        });
        Assert.True(result.ExitCode == 0, result.Error);
        return result.Output;
    }
}
