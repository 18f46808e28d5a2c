using D2.Build.Cli.Tests.Support;
using D2.Build.Oci;
using D2.Build.Testing.Registries;
using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Commands;

public sealed class PushTests : IAsyncLifetime
{
    private FakeRegistry _registry = null!;
    private D2Project _d2 = null!;

    private string CertManager => $"{_d2.Repository}/cert-manager";

    public async ValueTask InitializeAsync()
    {
        _registry = await FakeRegistry.StartAsync();
        _d2 = new(_registry.Authority);
    }

    public async ValueTask DisposeAsync()
    {
        _d2.Dispose();
        await _registry.DisposeAsync();
    }

    [Silent("D2B9012")]
    [Fact]
    public async Task EveryComponentIsAnArtifactUnderTheTagOfItsChannel()
    {
        var pushed = await _d2.PushAsync();

        Assert.Equal(["cert-manager", "monitoring"], pushed.Keys.Order(StringComparer.Ordinal));
        Assert.All(pushed.Values, artifact => Assert.Equal(("pushed", "latest"), (artifact["status"]!.ToString(), artifact["tags"]![0]!.ToString())));
        var manifest = ImageManifest.Read(_registry.Manifests.Values.First(entry => entry.MediaType == MediaTypes.ImageManifest).Bytes);
        Assert.Equal($"main@sha1:{_d2.Commit}", manifest.Annotations[AnnotationKeys.Revision]);
        Assert.Equal("https://github.com/acme/d2-infra", manifest.Annotations[AnnotationKeys.Source]);
        Assert.Equal("2023-11-14T22:13:20Z", manifest.Annotations[AnnotationKeys.Created]);
    }

    [Fires("D2B9019")]
    [Fact]
    public async Task AFixOfAnOldVersionDoesNotTakeTheChannelBack()
    {
        await _d2.ReleaseAsync("v1.2.0");
        _d2.Write("cert-manager", "controllers/base/version.yaml", "v1.1.1");
        _d2.GitRef = "refs/tags/cert-manager/v1.1.1";

        var run = await _d2.RunAsync("push");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("D2B9019", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Contains("v1.2.0 and stays there", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASecondPushOfTheSameContentSendsNothing()
    {
        await _d2.PushAsync();
        _registry.Requests.Clear();

        // Another commit that changed nothing of the files, such as a comment in C#.
        _d2.Commit = new('b', 40);
        var run = await _d2.RunAsync("push");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Unchanged, nothing pushed", run.Output, StringComparison.Ordinal);
        Assert.All(_registry.Requests, request => Assert.Matches("^(GET|HEAD) ", request));
    }

    [Fact]
    public async Task AChangedOverlayPushesOneArtifactOfMany()
    {
        var before = await _d2.PushAsync();
        _d2.Write("monitoring", "controllers/staging/kustomization.yaml", "replicas: 2\n");

        var after = await _d2.PushAsync();

        Assert.Equal("unchanged", after["cert-manager"]["status"]!.ToString());
        Assert.Equal(before["cert-manager"]["digest"]!.ToString(), after["cert-manager"]["digest"]!.ToString());
        Assert.Equal("pushed", after["monitoring"]["status"]!.ToString());
    }

    // Whatever request fails, the tag stays; the next run finishes.
    [Theory]
    [InlineData("POST ")]
    [InlineData("PUT ")]
    [InlineData("manifests/sha256:")]
    [InlineData("manifests/latest")]
    public async Task AFailureLeavesTheTagAndTheNextRunRepairsIt(string request)
    {
        var before = (await _d2.PushAsync())["cert-manager"]["digest"]!.ToString();
        _d2.Write("cert-manager", "controllers/staging/kustomization.yaml", "replicas: 2\n");
        _registry.PutStatus(request, 403, times: 1);

        var failed = await _d2.RunAsync("push", "--artifact", "cert-manager");
        var inspected = await _d2.RunAsync("inspect", CertManager + ":latest");
        var repaired = await _d2.PushAsync("--artifact", "cert-manager");

        Assert.Equal(1, failed.ExitCode);
        Assert.Matches("^d2 : error D2B90[0-9]{2}: [^\n]+\n$", failed.Error);
        Assert.Contains(before, inspected.Output, StringComparison.Ordinal);
        Assert.Equal(("pushed", true), (repaired["cert-manager"]["status"]!.ToString(), repaired["cert-manager"]["digest"]!.ToString() != before));
    }

    [Silent("D2B9013", "D2B9019")]
    [Fact]
    public async Task ManifestsComeBeforeTagsAndTagsLast()
    {
        _d2.GitRef = "refs/tags/cert-manager/v1.2.3";

        await _d2.PushAsync();

        var writes = _registry.Requests.Where(request => request.StartsWith("PUT ", StringComparison.Ordinal)).Select(request => request.Split('/')[^1].Split('?')[0]).ToArray();
        Assert.StartsWith("sha256:", writes[^3], StringComparison.Ordinal);
        Assert.Equal(["v1.2.3", "latest-stable"], writes[^2..]);
    }

    [Fires("D2B9013")]
    [Fact]
    public async Task AReleaseIsOfOneComponentAndIsNeverReplaced()
    {
        await _d2.ReleaseAsync("v1.2.3");
        Assert.DoesNotContain(_registry.Requests, request => request.Contains("monitoring", StringComparison.Ordinal));

        _d2.Write("cert-manager", "controllers/base/release.yaml", "name: other\n");
        var again = await _d2.RunAsync("push");

        Assert.Equal(1, again.ExitCode);
        Assert.Contains("error D2B9013: ", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFixForAnOldVersionLeavesTheChannelAlone()
    {
        await _d2.ReleaseAsync("v1.2.0");
        await _d2.ReleaseAsync("v1.1.9");

        var run = await _d2.RunAsync("promote", "--unsigned", "cert-manager", "v1.2.0", "--dry-run");

        Assert.Contains("it was v1.2.0", run.Output, StringComparison.Ordinal);
        Assert.Contains("v1.1.9", (await _d2.RunAsync("list", "cert-manager")).Output, StringComparison.Ordinal);
    }

    [Fires("D2B9012")]
    [Fact]
    public async Task AnotherBranchPublishesNothingUnlessTagsAreNamed()
    {
        _d2.GitRef = "refs/heads/feature";

        var run = await _d2.RunAsync("push");
        var pushed = await _d2.PushAsync("--tag", "preview");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error D2B9012: refs/heads/feature publishes nothing.", run.Error, StringComparison.Ordinal);
        Assert.Equal("preview", Assert.Single(pushed["monitoring"]["tags"]!.AsArray())!.ToString());
    }

    [Theory]
    [InlineData("cert-manger/v1.2.3", "The tag cert-manger/v1.2.3 releases nothing: there is no component 'cert-manger'. Did you mean cert-manager/v1.2.3?")]
    [InlineData("web/v1.2.3", "The tag web/v1.2.3 releases nothing: there is no component 'web'. There are cert-manager, monitoring.")]
    [InlineData("cert-manager/next", "refs/tags/cert-manager/next publishes nothing. The channels are latest (refs/heads/main), ")]
    [InlineData("v1.2.3", "refs/tags/v1.2.3 publishes nothing.")]
    public async Task ATagThatReleasesNothingSaysWhy(string tag, string message)
    {
        _d2.GitRef = "refs/tags/" + tag;

        Assert.StartsWith($"d2 : error D2B9012: {message}", (await _d2.RunAsync("push")).Error, StringComparison.Ordinal);
    }

    [Fires("D2B9021")]
    [Fact]
    public async Task ContentThatIsInNoCommitDoesNotClaimToBeOne()
    {
        await CommitAsync();
        _d2.Write("monitoring", "controllers/staging/kustomization.yaml", "replicas: 2\n");
        _d2.Write("monitoring", "controllers/staging/new.yaml", "a: b\n");

        var run = await _d2.RunAsync("push", "--artifact", "monitoring");
        var inspected = await _d2.RunAsync("inspect", $"{_d2.Repository}/monitoring:latest");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("warning D2B9021: manifests/components/monitoring/controllers/staging/kustomization.yaml and 1 more are not committed: the revision is main@sha1:[0-9a-f]{40}-dirty", run.Error);
        Assert.Matches("main@sha1:[0-9a-f]{40}-dirty", inspected.Output);
    }

    [Silent("D2B9021")]
    [Fact]
    public async Task WhatIsCommittedNamesItsCommitWhateverKeysLieBesideIt()
    {
        await CommitAsync();
        await File.WriteAllTextAsync(Path.Join(_d2.Folder, "fleet.pub"), "key", TestContext.Current.CancellationToken);

        var run = await _d2.RunAsync("push", "--artifact", "monitoring");
        var inspected = await _d2.RunAsync("inspect", $"{_d2.Repository}/monitoring:latest");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("main@sha1:[0-9a-f]{40}\\b(?!-)", inspected.Output);
    }

    private async Task CommitAsync()
    {
        _d2.InPipeline = false;
        await _d2.GitAsync("init", "--quiet", "--initial-branch=main");
        await _d2.GitAsync("add", "--all");
        await _d2.GitAsync("commit", "--quiet", "--message=first");
    }

    [Fact]
    public async Task WhatCannotBePackedIsNotPushed()
    {
        File.CreateSymbolicLink(Path.Join(_d2.Folder, "manifests", "components", "monitoring", "link.yaml"), "/etc/passwd");

        var run = await _d2.RunAsync("push", "--output", "msbuild");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("##d2 error\tD2B7004\thttps://", run.Output, StringComparison.Ordinal);
        Assert.Empty(_registry.Requests);
    }
}
