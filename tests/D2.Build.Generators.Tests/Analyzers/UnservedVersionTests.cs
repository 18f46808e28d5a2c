using D2.Build.Generators.Tests.CodeFixes;
using D2.Build.Generators.Tests.Support;
using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>D2B4002 where no cluster serves the version.</summary>
public sealed class UnservedVersionTests
{
    private const string Current = "public static Cluster A { get; } = new(\"a\") { Environment = \"e\" };";
    private const string Older = "public static Cluster B { get; } = new(\"b\") { Environment = \"e\", FluxVersion = \"2.7.x\" };";

    [Fires("D2B4002")]
    [Theory]
    [InlineData("source.toolkit.fluxcd.io", "v1beta2", "OCIRepository", 9)]
    [InlineData("helm.toolkit.fluxcd.io", "v2beta2", "HelmRelease", 9)]
    [InlineData("image.toolkit.fluxcd.io", "v3", "ImagePolicy", 9)]
    public async Task ItIsReportedAtTheVersionAndReplaced(string group, string version, string kind, int minor)
    {
        var before = Source(Current, $"{group}/{version}", kind);

        var messages = await AnalyzerRun.ReportsAsync("D2B4002", before.Replace($"\"{group}/{version}\"", $"[|\"{group}/{version}\"|]", StringComparison.Ordinal));

        Assert.Equal(UnservedVersions.Of("a", minor, group, version, kind).Message, Assert.Single(messages));
        using var run = await FixRun.OfAsync("D2B4002", before);
        Assert.Equal(Source(Current, $"{group}/{FluxApis.Current(group, kind)}", kind), await run.FixAsync());
    }

    [Silent("D2B4002")]
    [Theory]
    [InlineData(Current, "source.toolkit.fluxcd.io/v1")]
    [InlineData(Older, "source.toolkit.fluxcd.io/v1beta2")]
    [InlineData(Current + Older, "source.toolkit.fluxcd.io/v1beta2")]
    [InlineData("", "source.toolkit.fluxcd.io/v1beta2")]
    [InlineData("static readonly string Late = \"2.7.x\"; public static Cluster A { get; } = new(\"a\") { Environment = \"e\", FluxVersion = Late };", "source.toolkit.fluxcd.io/v1beta2")]
    public Task WhatAClusterMayServeIsNot(string clusters, string apiVersion) => AnalyzerRun.IsSilentAsync(Source(clusters, apiVersion, "OCIRepository"));

    [Fact]
    public async Task WhatNoneOfTheClustersServesHasNoRightAnswer()
    {
        using var run = await FixRun.OfAsync("D2B4002", Source(Current + "public static Cluster C { get; } = new(\"c\") { Environment = \"e\", FluxVersion = \"2.6.x\" };", "image.toolkit.fluxcd.io/v0", "ImagePolicy"));

        Assert.Empty(await run.OfferedAsync());
    }

    private static string Source(string clusters, string apiVersion, string kind) => $$"""
        [Fleet] public static partial class F { {{clusters}} }
        class C { object Value = new KubernetesObject("{{apiVersion}}", "{{kind}}", "x"); }
        """;
}
