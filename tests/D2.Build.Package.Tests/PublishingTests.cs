using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using D2.Build.Testing.Registries;

namespace D2.Build.Package.Tests;

public sealed class PublishingTests(PackageFixture package)
{
    [Fact]
    public async Task PublishPacksIntoAnImageLayout()
    {
        var project = package.CreateProject(Fleets.Standard);

        var run = await project.PublishAsync(null, "-p:ArtifactRevision=main@sha1:0123");

        Assert.True(run.Succeeded, run.Output);
        var artifact = Result(project);
        Assert.Equal(("d2-fleet", "packed"), (artifact["name"]!.ToString(), artifact["status"]!.ToString()));
        Assert.True(File.Exists(Path.Join(project.PublishFolder, "artifacts", "oci-layout")));
        Assert.True(File.Exists(Path.Join(project.PublishFolder, "artifacts", "blobs", "sha256", artifact["digest"]!.ToString()["sha256:".Length..])));
        Assert.Contains("[input] ArtifactRevision=main@sha1:0123", run.Messages);
        Assert.Contains($"[output] GeneratedD2Artifact={artifact["reference"]}", run.Messages);
    }

    [Fact]
    public async Task PublishPushesWhatChangedAndTheLogHoldsNoSecret()
    {
        await using var registry = await DockerRegistry.StartAsync(RegistryAccess.Htpasswd);
        var project = package.CreateProject(Fleets.Standard);
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["DOCKER_CONFIG"] = registry.DockerConfigFolder };
        string[] push =
        [
            "-p:PushArtifact=true", $"-p:ArtifactRegistry={registry.Authority}/acme", $"-p:ArtifactPlainHttp={registry.Authority}", "-p:ArtifactTags=latest%3Bpreview", "-p:SignArtifact=false",
        ];

        var first = await project.PublishAsync(environment, push);
        Assert.True(first.Succeeded, first.Output);
        var pushed = Result(project);
        project.Edit(Fleets.File, "using D2.Build;", "using D2.Build; // a comment");
        var second = await project.PublishAsync(environment, push);
        var unchanged = Result(project);

        Assert.True(second.Succeeded, second.Output);
        Assert.Equal(("pushed", "unchanged"), (pushed["status"]!.ToString(), unchanged["status"]!.ToString()));
        Assert.Equal(pushed["digest"]!.ToString(), unchanged["digest"]!.ToString());
        Assert.Equal(["latest", "preview"], pushed["tags"]!.AsArray().Select(tag => tag!.ToString()));
        Assert.Contains(second.Messages, message => message.Contains("nothing pushed", StringComparison.Ordinal));
        Assert.All(Directory.GetFiles(project.Logs, $"{Path.GetFileName(project.Folder)}-*.binlog"), HoldsNoSecret);
    }

    [Fact]
    public async Task APushThatFailsIsOneCodedError()
    {
        var project = package.CreateProject(Fleets.Standard);

        var error = (await project.PublishAsync(null, "-p:PushArtifact=true", "-p:SignArtifact=false")).TheError();

        Assert.Equal("D2B9012", error.Code);
        Assert.Equal(project.ProjectFile, error.File);
    }

    [Fact]
    public async Task NothingIsPushedWhereNothingSaysWhoSigns()
    {
        await using var registry = await DockerRegistry.StartAsync();
        var project = package.CreateProject(Fleets.Standard);

        var error = (await project.PublishAsync(
            null, "-p:PushArtifact=true", $"-p:ArtifactRegistry={registry.Authority}/acme", $"-p:ArtifactPlainHttp={registry.Authority}", "-p:ArtifactTags=latest")).TheError();

        Assert.Equal("D2B9092", error.Code);
        Assert.Contains("SignArtifact=false", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALibraryWithoutAFleetIsPublishedAsBefore()
    {
        var project = package.CreateProject(Fleets.None);

        var run = await project.PublishAsync(null);

        Assert.True(run.Succeeded, run.Output);
        Assert.False(Directory.Exists(Path.Join(project.PublishFolder, "artifacts")));
    }

    private static JsonNode Result(ScratchProject project) =>
        Assert.Single(JsonNode.Parse(File.ReadAllText(Path.Join(project.PublishFolder, "artifacts.json")))!["artifacts"]!.AsArray())!;

    private static void HoldsNoSecret(string log)
    {
        using var content = new MemoryStream();
        using (var gzip = new GZipStream(File.OpenRead(log), CompressionMode.Decompress))
        {
            gzip.CopyTo(content);
        }

        var text = Encoding.Latin1.GetString(content.ToArray());
        Assert.DoesNotContain(RegistryUser.Password, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{RegistryUser.Name}:{RegistryUser.Password}")), text, StringComparison.Ordinal);
    }
}
