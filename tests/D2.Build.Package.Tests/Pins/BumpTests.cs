namespace D2.Build.Package.Tests.Pins;

/// <summary>A version that Flux writes into the pins file travels to the manifests that use it, and to nothing else.</summary>
public sealed class BumpTests(PackageFixture package)
{
    [Fact]
    public async Task ABumpChangesExactlyTheManifestsThatUseThePin()
    {
        var project = PinsProject.Create(package);
        await project.BuildSuccessfullyAsync();
        var (manifests, policies) = (project.Manifests, project.Policies());

        project.Write(PinsProject.File, Setter.Set(PinsProject.Versions, "apps:podinfo:tag", "6.10.0"));
        await project.BuildSuccessfullyAsync();

        Assert.Equal(["tenants/configmap-chart.yaml"], project.Manifests.WrittenSince(manifests));
        Assert.Contains("version: 6.10.0", project.Manifests["tenants/configmap-chart.yaml"], StringComparison.Ordinal);
        Assert.Empty(project.Policies().WrittenSince(policies));
    }

    [Fact]
    public async Task ABumpFitsACheckout()
    {
        var project = PinsProject.Create(package, PinsProject.Versions.Replace("\n", "\r\n", StringComparison.Ordinal));
        await project.BuildSuccessfullyAsync();
        var manifests = project.Manifests;

        project.Write(PinsProject.File, Setter.Set(File.ReadAllText(project.PathOf(PinsProject.File)), "apps:web:tag", "1.11"));
        var run = await project.BuildSuccessfullyAsync("-p:ContinuousIntegrationBuild=true");

        Assert.Equal(["tenants/configmap-image.yaml"], project.Manifests.WrittenSince(manifests));
        Assert.Contains("ghcr.io/acme/web:1.11@sha256:", project.Manifests["tenants/configmap-image.yaml"], StringComparison.Ordinal);
        Assert.Empty(run.Warnings);
    }

    [Fact]
    public void TheSetterKeepsWhatAFileMeans()
    {
        var text = Setter.Set("---\n" + PinsProject.Versions, "apps:web:tag", "2");

        Assert.StartsWith("# What", text, StringComparison.Ordinal);
        Assert.Contains("  web: \"2\" #{\"$imagepolicy\": \"apps:web:tag\"}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n", text, StringComparison.Ordinal);
    }
}
