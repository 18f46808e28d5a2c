using D2.Build.Testing;

namespace D2.Build.Model.Tests.Components;

public sealed class SettingsTests
{
    [Silent("D2B1026")]
    [Fact]
    public void FilesOfGeneratorsComeIntoTheFolder()
    {
        var part = Expanded.PartOf(
            new("web")
            {
                Settings = { ConfigMaps = [new("files") { Files = ["a/x.txt", "key=../b/y.bin"] }], Configurations = ["./names.yaml"] },
            },
            new() { ["a/x.txt"] = "x", ["../b/y.bin"] = "y", ["./names.yaml"] = "nameReference: []\n" });

        Assert.Equal(["a/x.txt", "y.bin", "names.yaml"], part.Base.Included.Select(file => file.Path));
        Assert.Equal(["a/x.txt", "key=y.bin"], part.Base.Settings.ConfigMaps[0].Files.AsEnumerable<Value<string>>().Select(file => file.Literal));
        Assert.Equal("names.yaml", part.Base.Settings.Configurations[0].Literal);
    }

    [Fact]
    public void AFolderOfAComponentIsCopied()
    {
        var part = Expanded.PartOf(
            new("web") { Settings = { Components = ["debug"] } }, new() { ["debug/kustomization.yaml"] = "kind: Component\n", ["debug/sub/p.yaml"] = "a: 1\n" });

        Assert.Equal(["debug/kustomization.yaml", "debug/sub/p.yaml"], part.Base.Included.Select(file => file.Path));
    }

    [Theory]
    [InlineData("${datasource}", null, "disabled")]
    [InlineData("${CLUSTER_DOMAIN}", null, null)]
    [InlineData("${CLUSTER_DOMAIN}", false, "disabled")]
    public void SubstitutionIsOffForDashboards(string text, bool? declared, string? annotation)
    {
        var part = Expanded.PartOf(
            new("web") { Settings = { ConfigMaps = [new("dashboards") { Files = ["d.txt"], Substitute = declared }] } }, new() { ["d.txt"] = text });

        Assert.Equal(annotation, part.Base.Settings.ConfigMaps[0].Options.Annotations["kustomize.toolkit.fluxcd.io/substitute"]);
    }

    [Theory]
    [InlineData("password: x\n", "D2B1025")]
    [InlineData("password: ENC[x]\nsops:\n  version: 3.9.0\n", null)]
    [InlineData("-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n", null)]
    public void FilesOfSecretsAreEncrypted(string text, string? code)
    {
        var problems = Expanded.Of(new AppComponent("web") { Settings = { Secrets = [new("s") { Files = ["s.yaml"] }] } }, new() { ["s.yaml"] = text }).Problems;

        Assert.Equal(code, problems.SingleOrDefault()?.Violation.Code.Id);
    }

    [Fires("D2B1026")]
    [Theory]
    [InlineData("resources")]
    [InlineData("patches")]
    [InlineData("bases")]
    [InlineData("helmCharts")]
    public void WhatTheDeclarationSaysCannotBeSetByName(string key) =>
        Assert.Equal(("D2B1026", new SourceLocation("Web.cs", 3)), Expanded.ProblemAndPlace(new("web", "Web.cs", 3) { Settings = { [key] = new[] { "https://example.com/base" } } }));

    [Fact]
    public void TwoFilesOfOneNameAreNoted() => Assert.Equal("D2B9005", Expanded.Problem(
        new("web") { Settings = { ConfigMaps = [new("a") { Files = ["../a/x.txt"] }, new("b") { Files = ["../b/x.txt"] }] } },
        new() { ["../a/x.txt"] = "1", ["../b/x.txt"] = "2" }));
}
