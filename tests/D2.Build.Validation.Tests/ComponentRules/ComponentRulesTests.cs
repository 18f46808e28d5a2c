using System.Text;
using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.ComponentRules;

public sealed class ComponentRulesTests
{
    [Silent("D2B1021", "D2B1025")]
    [Fact]
    public void AComponentWithoutMistakesIsSilent() => Assert.Empty(Codes(new AppComponent("web") { Resources = [new ConfigMap("a")] }));

    [Fact]
    public void TwoComponentsOfOneNameAreOneArtifact() => Assert.Equal(["D2B1004"], Codes(new AppComponent("web"), new AppComponent("web")));

    [Fact]
    public void WhatIsThereTwiceNamesTheOtherPlace()
    {
        Assert.Equal(
            "ConfigMap 'a' is twice in the component 'web', the other one in Maps.cs, line 7. Rename or remove one.",
            Assert.Single(Repositories.Check(new AppComponent("web") { Environments = [], Resources = [new ConfigMap("a", "Maps.cs", 7), new ConfigMap("a")] })).Message);
        Assert.Equal(
            "Two components, which would be one artifact, are named 'web', the other one in Web.cs, line 3. Rename or remove one.",
            Assert.Single(Repositories.Check(new AppComponent("web", "Web.cs", 3), new AppComponent("web"))).Message);
    }

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

    [Fires("D2B1021")]
    [Silent("D2B1021")]
    [Fact]
    public void WhatBelongsToTheClusterIsNotForApplications()
    {
        var space = new Namespace("web");
        Assert.Equal([("D2B1021", space.Location)], CodesAndPlaces(new AppComponent("web") { Environments = [], Resources = [space] }));
        Assert.Equal(["D2B1021"], Codes(new AppComponent("web") { Environments = [], Resources = [new KubernetesObject("cert-manager.io/v1", "ClusterIssuer", "web")] }));
        Assert.Empty(Codes(new InfraComponent("web") { Configs = [new Namespace("web")] }));
    }

    [Fires("D2B1032")]
    [Fact]
    public void AnObjectOfAnApplicationIsForItsNamespace()
    {
        var settings = new ConfigMap("y") { Namespace = "kube-system" };

        Assert.Equal([("D2B1032", settings.Location)], CodesAndPlaces(new AppComponent("web") { Resources = [settings] }));
    }

    [Silent("D2B1032")]
    [Fact]
    public void ItMayNameIt()
    {
        Assert.Empty(Codes(new AppComponent("web") { Resources = [new ConfigMap("y") { Namespace = "web" }, new ConfigMap("z")] }));
        Assert.Empty(Codes(new InfraComponent("web") { Configs = [new ConfigMap("y") { Namespace = "kube-system" }] }));
    }

    [Fact]
    public void APolicyOfAComponentHasABinding()
    {
        var policy = new ValidatingAdmissionPolicy("p") { Spec = { Validations = [new() { Expression = "object.spec.replicas <= 50" }] } };

        Assert.Equal([("D2B6020", policy.Location)], CodesAndPlaces(new InfraComponent("web") { Configs = [policy] }));
        Assert.Empty(Codes(new InfraComponent("web") { Configs = [policy, new ValidatingAdmissionPolicyBinding("p") { Spec = { PolicyName = "p", ValidationActions = [ValidationAction.Deny] } }] }));
    }

    [Fires("D2B1025")]
    [Silent("D2B1025")]
    [Fact]
    public void SecretsHoldNoValues()
    {
        var secret = new Secret("a") { StringData = { ["token"] = "x" } };
        Assert.Equal([("D2B1025", secret.Location)], CodesAndPlaces(new AppComponent("web") { Environments = [], Resources = [secret] }));
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

    [Fires("D2B9123")]
    [Silent("D2B9123")]
    [Fact]
    public void FilesThatSourceControllerDropsAreRefused()
    {
        var web = new AppComponent("web") { Environments = [], Settings = { ConfigMaps = [new("logo") { Files = ["logo.png"] }] } };

        Assert.Equal([("D2B9123", web.Location)], CodesAndPlaces(web));
        Assert.Empty(Codes(new AppComponent("web") { Environments = [], Settings = { ConfigMaps = [new("logo") { Files = ["logo.svg"] }] } }));
    }

    public static TheoryData<string?, string, ObjectSelector?> Patches => new()
    {
        { null, "- op: test\n  path: /kind\n  value: ConfigMap", new() { Kind = "ConfigMap", Name = "a" } },
        { null, "- op: test\n  path: /kind\n  value: ConfigMap", new() { Kind = "ConfigMap", Name = ".*" } },
        { null, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}", null },
        { null, "metadata: {labels: {x: \"y\"}}", new() { LabelSelector = "app in (web, shop),!legacy" } },
        { null, "metadata: {labels: {x: \"y\"}}", new() { Kind = "ConfigMap", Name = "acme-a" } },
        { null, "metadata: {labels: {x: \"y\"}}", new() { Kind = "ConfigMap", Name = "generated" } },
        // A search without bound for an engine that tries one way after the other.
        { "D2B8001", "metadata: {}", new() { Kind = "ConfigMap", Name = "(g?e?n?e?r?a?t?e?d?)+!" } },
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

    [Fires("D2B8001", "D2B8002", "D2B8003")]
    [Silent("D2B8001", "D2B8002", "D2B8003")]
    [Theory]
    [MemberData(nameof(Patches))]
    public void PatchesByHandHitWhatTheyAreFor(string? code, string patch, ObjectSelector? target)
    {
        var found = CodesAndPlaces(new AppComponent("web")
        {
            Environments = ["staging"],
            Resources = [new ConfigMap("a") { Labels = { ["app"] = "web" } }, new ConfigMap("b")],
            Settings = { NamePrefix = "acme-", ConfigMaps = [new("generated") { Literals = ["a=b"] }] },
            Overlays = { ["staging"] = overlay => overlay.Patch(patch, target, "Patches.cs", 12) },
        });

        Assert.Equal(code is null ? [] : [(code, new SourceLocation("Patches.cs", 12))], found);
    }

    private static string[] Codes(params Component[] components) => [.. CodesAndPlaces(components).Select(finding => finding.Code)];

    private static (string Code, SourceLocation Location)[] CodesAndPlaces(params Component[] components)
    {
        var set = new ComponentSet(
            Organization.OnGitHub("acme"), new ComponentRepository("d2-apps") { Variables = { ["CLUSTER_DOMAIN"] = "The domain." } }, components);
        return [.. RepositoryValidator.Check(set.Expand(new EmptyFiles())).Select(finding => (finding.Code.Id, finding.Location))];
    }

    private sealed class EmptyFiles : ISourceFiles
    {
        public SourceFile Read(string path, SourceLocation from) => new(path, Encoding.UTF8.GetBytes("x"));

        public IReadOnlyList<string> List(string folder, SourceLocation from) => [];
    }
}
