using D2.Build.Flux;

namespace D2.Build.Model.Tests.Components;

public sealed class ChartReleaseTests
{
    [Theory]
    [InlineData("6.14.0", "6.14.0", null)]
    [InlineData("v1.2.3-rc.1", "v1.2.3-rc.1", null)]
    [InlineData("1.2.3+build", "1.2.3_build", null)]
    [InlineData("6.x", null, "6.x")]
    [InlineData(">=1.0.0 <2.0.0", null, ">=1.0.0 <2.0.0")]
    [InlineData(null, null, "*")]
    public void AnExactVersionIsATagAndARangeIsFollowed(string? version, string? tag, string? range)
    {
        var (source, release) = Expand<OciRepository>(new("web") { Url = "oci://ghcr.io/acme/charts/web", Version = version });

        Assert.Equal((tag, range), (source.Spec.Ref.Tag, source.Spec.Ref.Semver));
        Assert.Equal(("application/vnd.cncf.helm.chart.content.v1.tar+gzip", "web"), (source.Spec.LayerSelector.MediaType, release.Spec.ChartRef.Name));
    }

    [Fact]
    public void AnIndexIsAHelmRepository()
    {
        var (source, release) = Expand<HelmRepository>(new("web") { Url = "https://charts.example.com", Chart = "frontend", Version = "1.x", SourceName = "acme" });

        Assert.Equal(("acme", "https://charts.example.com"), (source.Name, source.Spec.Url));
        var spec = release.Spec.Chart.Spec;
        Assert.Equal(("frontend", "1.x", "acme"), (spec.Chart, spec.Version, spec.SourceRef.Name));
    }

    [Fact]
    public void WhatIsSetMostHasMembers()
    {
        var (_, release) = Expand<OciRepository>(new("web")
        {
            Url = "oci://ghcr.io/acme/charts/web",
            DriftDetection = DriftDetectionMode.Warn,
            OnFailure = ReleaseStrategyName.RetryOnFailure,
            Timeout = "9m",
            ValuesFrom = [ValuesReference.Secret("web-values")],
        });

        Assert.Equal(
            (DriftDetectionMode.Warn, ReleaseStrategyName.RetryOnFailure, ReleaseStrategyName.RetryOnFailure, "9m", "web-values"),
            (release.Spec.DriftDetection.Mode!.Value.Literal, release.Spec.Install.Strategy.Name!.Value.Literal,
                release.Spec.Upgrade.Strategy.Name!.Value.Literal, release.Spec.Timeout!.Value.Text, release.Spec.ValuesFrom[0].Name));
    }

    [Fact]
    public void EverythingElseIsOverriddenMemberByMember()
    {
        var (source, release) = Expand<OciRepository>(new("web")
        {
            Url = "oci://ghcr.io/acme/charts/web",
            Source = new OciRepositorySpec { Provider = OciProvider.Aws, Interval = "5m" },
            Release = { Spec = { ReleaseName = "frontend", Interval = "2h" }, Labels = { ["team"] = "web" } },
        });

        Assert.Equal((OciProvider.Aws, "5m"), (source.Spec.Provider!.Value.Literal, source.Spec.Interval!.Value.Text));
        Assert.Equal(("frontend", "2h", "web"), (release.Spec.ReleaseName, release.Spec.Interval!.Value.Text, release.Labels["team"]));
    }

    [Fact]
    public void ValuesWinOverThoseOfTheFile()
    {
        var files = new FakeFiles { ["values.yaml"] = "a: 1\nb: on\nc: \"8\"\n" };
        var (_, release) = Expand<OciRepository>(
            new("web") { Url = "oci://ghcr.io/acme/charts/web", ValuesFile = "values.yaml", Values = new { a = 2 } }, files);

        Assert.True(release.Spec.Values.IsSameAs(new Mapping { ["a"] = 2, ["b"] = Scalar.Plain("on"), ["c"] = "8" }));
    }

    [Fact]
    public void ValuesThatAreNoMappingAreRefused() => Assert.Throws<ArgumentException>(
        () => Expand<OciRepository>(new("web") { Url = "oci://ghcr.io/acme/charts/web", Values = new[] { 1 } }));

    private static (T Source, HelmRelease Release) Expand<T>(ChartRelease chart, FakeFiles? files = null)
        where T : KubernetesObject
    {
        var objects = Expanded.PartOf(new("web") { Resources = [chart] }, files).Base.Objects.ToList();
        return (Assert.IsType<T>(objects[0]), Assert.IsType<HelmRelease>(objects[1]));
    }
}
