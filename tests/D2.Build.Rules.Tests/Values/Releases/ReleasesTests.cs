namespace D2.Build.Rules.Tests.Values.Releases;

public sealed class ReleasesTests
{
    [Theory]
    [InlineData("2.x", 9)]
    [InlineData("*", 9)]
    [InlineData("2.7.x", 7)]
    [InlineData(">=2.5 <2.8", 7)]
    [InlineData("2.6.4 || 2.8.1", 8)]
    [InlineData("2.12.x", 9)]
    [InlineData("nonsense", 9)]
    public void TheOperatorInstallsTheNewestThatTheRangeAllows(string range, int minor) => Assert.Equal(minor, FluxReleases.MinorOf(range));

    [Theory]
    [InlineData("1.31", 31)]
    [InlineData("v1.30.4", 30)]
    [InlineData(null, KubernetesReleases.OldestMaintained)]
    [InlineData("latest", KubernetesReleases.OldestMaintained)]
    public void TheMinorOfAKubernetes(string? version, int minor) => Assert.Equal(minor, KubernetesReleases.MinorOf(version));

    [Theory]
    [InlineData("source.toolkit.fluxcd.io", "OCIRepository", "v1beta2", 7, 8)]
    [InlineData("helm.toolkit.fluxcd.io", "HelmRelease", "v2beta1", 6, 7)]
    [InlineData("image.toolkit.fluxcd.io", "ImagePolicy", "v1beta2", 8, 9)]
    [InlineData("notification.toolkit.fluxcd.io", "Alert", "v1beta2", 8, 9)]
    [InlineData("notification.toolkit.fluxcd.io", "Receiver", "v1beta1", 6, 7)]
    public void VersionsEnd(string group, string kind, string version, int last, int gone)
    {
        var served = FluxApis.Served(group, kind, version)!.Value;

        Assert.Equal((last, true), (served.Last, gone > served.Last));
    }

    [Theory]
    [InlineData("source.toolkit.fluxcd.io", "GitRepository")]
    [InlineData("kustomize.toolkit.fluxcd.io", "Kustomization")]
    [InlineData("helm.toolkit.fluxcd.io", "HelmRelease")]
    [InlineData("notification.toolkit.fluxcd.io", "Provider")]
    [InlineData("notification.toolkit.fluxcd.io", "Receiver")]
    [InlineData("image.toolkit.fluxcd.io", "ImageRepository")]
    [InlineData("source.extensions.fluxcd.io", "ArtifactGenerator")]
    public void TheCurrentVersionIsServedByTheNewest(string group, string kind) =>
        Assert.True(FluxApis.Served(group, kind, FluxApis.Current(group, kind)) is (<= FluxReleases.Newest, >= FluxReleases.Newest));

    [Fact]
    public void AVersionThatNeverWasIsNotServed() => Assert.Null(FluxApis.Served("source.toolkit.fluxcd.io", "OCIRepository", "v2"));
}
