using System.Text;
using D2.Build.Flux;
using D2.Build.Kubernetes;

namespace D2.Build.Validation.Tests.ComponentRules;

public sealed class ComponentRulesTests
{
    [Fact]
    public void AComponentWithoutMistakesIsSilent() => Assert.Empty(Codes(new AppComponent("web") { Resources = [new ConfigMap("a")] }));

    [Fact]
    public void TwoComponentsOfOneNameAreOneArtifact() => Assert.Equal(["D2B1004"], Codes(new AppComponent("web"), new AppComponent("web")));

    [Theory]
    [InlineData("base")]
    [InlineData("Staging")]
    [InlineData("controllers")]
    public void AnEnvironmentIsAFolderOfItsOwn(string environment) =>
        Assert.Equal(["D2B1001"], Codes(new AppComponent("web") { Environments = [environment] }));

    [Fact]
    public void AnObjectIsThereOnceInAFolder()
    {
        Assert.Equal(["D2B1005"], Codes(new AppComponent("web") { Environments = [], Resources = [new ConfigMap("a"), new ConfigMap("a")] }));
        Assert.Equal(["D2B1005"], Codes(new AppComponent("web")
        {
            Resources = [new ConfigMap("a")],
            Overlays = { ["staging"] = overlay => overlay.Add(new ConfigMap("a")) },
        }));
        Assert.DoesNotContain("D2B1005", Codes(new AppComponent("web")
        {
            Resources = [new ConfigMap("a")],
            Overlays = { ["staging"] = overlay => overlay.Remove<ConfigMap>("a").Add(new ConfigMap("a")) },
        }));
    }

    [Fact]
    public void WhatBelongsToTheClusterIsNotForApplications()
    {
        Assert.Equal(["D2B1021"], Codes(new AppComponent("web") { Environments = [], Resources = [new Namespace("web")] }));
        Assert.Equal(["D2B1021"], Codes(new AppComponent("web") { Environments = [], Resources = [new KubernetesObject("cert-manager.io/v1", "ClusterIssuer", "web")] }));
        Assert.Empty(Codes(new InfraComponent("web") { Configs = [new Namespace("web")] }));
    }

    [Fact]
    public void SecretsHoldNoValues()
    {
        Assert.Equal(["D2B1025"], Codes(new AppComponent("web") { Environments = [], Resources = [new Secret("a") { StringData = { ["token"] = "x" } }] }));
        Assert.Empty(Codes(new AppComponent("web") { Environments = [], Resources = [new Secret("a") { StringData = { ["host"] = "${CLUSTER_NAME}" } }] }));
        Assert.Empty(Codes(new AppComponent("web") { Environments = [], Resources = [new Secret("a") { StringData = { ["t"] = "ENC[x]" }, ["sops"] = new Mapping { ["mac"] = "x" } }] }));
    }

    [Theory]
    [InlineData("${CLUSTER_DOMAIN} ${CLUSTER_NAME} ${OTHER:-x} $${ESCAPED}", null)]
    [InlineData("${OTHER}", "D2B2003")]
    [InlineData("${a-b}", "D2B2002")]
    public void VariablesAreDeclared(string text, string? code) => Assert.Equal(
        code, Codes(new AppComponent("web") { Environments = [], Resources = [new ConfigMap("a") { Data = { ["k"] = text } }] }).Where(c => c != "D2B2005").SingleOrDefault());

    [Fact]
    public void VariablesAreNotLookedForWhereSubstitutionIsOff() => Assert.Empty(Codes(
        new AppComponent("web") { Environments = [], Resources = [new ConfigMap("a") { Data = { ["k"] = "${OTHER}" }, Kustomize = { Substitute = false } }] }));

    [Fact]
    public void FilesThatSourceControllerDropsAreRefused() => Assert.Equal(
        ["D2B9123"], Codes(new AppComponent("web") { Environments = [], Settings = { ConfigMaps = [new("logo") { Files = ["logo.png"] }] } }));

    public static TheoryData<string?, string, ObjectSelector?> Patches => new()
    {
        { null, "- op: test\n  path: /kind\n  value: ConfigMap", new() { Kind = "ConfigMap", Name = "a" } },
        { null, "- op: test\n  path: /kind\n  value: ConfigMap", new() { Kind = "ConfigMap", Name = ".*" } },
        { null, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}", null },
        { null, "metadata: {labels: {x: \"y\"}}", new() { LabelSelector = "app in (web, shop),!legacy" } },
        { null, "metadata: {labels: {x: \"y\"}}", new() { Kind = "ConfigMap", Name = "acme-a" } },
        { null, "metadata: {labels: {x: \"y\"}}", new() { Kind = "ConfigMap", Name = "generated" } },
        { "D2B8001", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: z}", null },
        { "D2B8001", "metadata: {}", new() { Kind = "Secret" } },
        { "D2B8001", "metadata: {}", new() { Kind = "ConfigMap", Name = "a", Namespace = "elsewhere" } },
        { "D2B8001", "metadata: {}", new() { Kind = "ConfigMap", LabelSelector = "app!=web,app" } },
        { "D2B8002", "metadata: {}", new() { Kind = "ConfigMap" } },
        { "D2B8003", "- op: remove\n  path: /data", null },
        { "D2B8003", "kind: ConfigMap", null },
        { "D2B8003", "metadata: {}", new() { Kind = "(" } },
        { "D2B8003", "metadata: {}", new() { LabelSelector = "app inside (web)" } },
    };

    [Theory]
    [MemberData(nameof(Patches))]
    public void PatchesByHandHitWhatTheyAreFor(string? code, string patch, ObjectSelector? target) => Assert.Equal(code, Codes(new AppComponent("web")
    {
        Environments = ["staging"],
        Resources = [new ConfigMap("a") { Labels = { ["app"] = "web" } }, new ConfigMap("b")],
        Settings = { NamePrefix = "acme-", ConfigMaps = [new("generated") { Literals = ["a=b"] }] },
        Overlays = { ["staging"] = overlay => overlay.Patch(patch, target) },
    }).SingleOrDefault());

    private static string[] Codes(params Component[] components)
    {
        var set = new ComponentSet(
            Organization.OnGitHub("acme"), new ComponentRepository("d2-apps") { Variables = { ["CLUSTER_DOMAIN"] = "The domain." } }, components);
        return [.. RepositoryValidator.Check(set.Expand(new EmptyFiles())).Select(finding => finding.Code.Id)];
    }

    private sealed class EmptyFiles : ISourceFiles
    {
        public SourceFile Read(string path, SourceLocation from) => new(path, Encoding.UTF8.GetBytes("x"));

        public IReadOnlyList<string> List(string folder, SourceLocation from) => [];
    }
}
