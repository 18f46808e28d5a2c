using System.Text.Json.Nodes;
using D2.Build.Kubernetes;
using D2.Build.Testing;

namespace D2.Build.Manifests.Tests.Components;

public class ComponentTreeTests
{
    [Fact]
    public void AnApplicationIsABaseAndAnOverlayForEachEnvironment() => Golden.Matches(RenderedComponent.Text(
        new AppComponent("web")
        {
            Resources =
            [
                new ChartRelease("web") { Url = "oci://ghcr.io/acme/charts/web", Version = "1.0.0", Values = new { replicas = 1 } },
                new ResourceGroup("maps") { new ConfigMap("a"), new ConfigMap("b") },
                new PlainFile("plain/dashboard.yaml"),
            ],
            Settings = { Labels = [new() { Pairs = { ["app"] = "web" } }], ConfigMaps = [new("files") { Files = ["key=a.txt"] }] },
            Overlays =
            {
                ["production"] = overlay => overlay.Values("web", new { replicas = 3 }).Remove<ConfigMap>("b").Add(new ConfigMap("only-here"))
                    .Patch("- op: remove\n  path: /spec/values", new() { Kind = "HelmRelease", Name = "web" }),
            },
        },
        new() { ["plain/dashboard.yaml"] = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: dashboard}\ndata: {json: \"${panel}\"}\n", ["a.txt"] = "a" }));

    [Fact]
    public void PartsWithoutResourcesAreThereForTheKustomizationsThatApplyThem()
    {
        var paths = RenderedComponent.Files(new InfraComponent("dns") { Controllers = [new ConfigMap("a")] }).Select(file => file.Path);

        Assert.Contains("components/dns/configs/base/kustomization.yaml", paths);
        Assert.Contains("components/dns/configs/staging/kustomization.yaml", paths);
    }

    [Fact]
    public async Task KustomizeBuildsAnEmptyPart()
    {
        using var folder = RenderedComponent.Write(new InfraComponent("dns") { Controllers = [new ConfigMap("a")] });

        Assert.Empty(await BuildAsync(folder, "components/dns/configs/staging"));
    }

    [Fact]
    public async Task KustomizeAppliesEverySetting()
    {
        using var folder = RenderedComponent.Write(
            new AppComponent("web")
            {
                Resources = [Deployment("web.app"), new PlainFile("dashboard.yaml")],
                Settings =
                {
                    Namespace = "apps", NamePrefix = "acme-", NameSuffix = "-v1", CommonAnnotations = { ["team"] = "web" },
                    Labels = [new() { Pairs = { ["part-of"] = "shop" }, IncludeTemplates = true }],
                    Images = [new() { Name = "web", NewTag = "2.0" }],
                    Replicas = [new() { Name = "web.app", Count = 2 }],
                    ConfigMaps = [new("files") { Files = ["key=a.txt"], Literals = ["b=c"] }],
                    Generators = { DisableNameSuffixHash = true },
                    Components = ["debug"],
                    Configurations = ["names.yaml"],
                    OpenApi = { Path = "schema.json" },
                    Replacements =
                    [
                        new() { Source = { Kind = "ConfigMap", Name = "files" }, Targets = [new() { Select = { Kind = "Deployment" }, FieldPaths = ["metadata.annotations.files"], Options = { Create = true } }] },
                    ],
                },
                Overlays =
                {
                    ["staging"] = overlay => Staged(overlay),
                },
            },
            new()
            {
                ["dashboard.yaml"] = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: dashboard}\ndata: {json: \"${panel}\"}\n",
                ["a.txt"] = "a",
                ["debug/kustomization.yaml"] = "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\ncommonAnnotations: {debug: \"yes\"}\n",
                ["names.yaml"] = "nameReference: []\n",
                ["schema.json"] = "{\"definitions\":{}}",
            });

        var built = (await BuildAsync(folder, "components/web/staging")).ToDictionary(o => $"{o["kind"]}/{o["metadata"]!["name"]}", StringComparer.Ordinal);

        Assert.Equal(["ConfigMap/acme-dashboard-v1", "ConfigMap/acme-files-v1", "Deployment/acme-web.app-v1"], built.Keys.Order(StringComparer.Ordinal));
        var deployment = built["Deployment/acme-web.app-v1"];
        Assert.Equal(["apps", "yes", "acme-files-v1", "web"], new[] { deployment["metadata"]!["namespace"], Annotation(deployment, "debug"), Annotation(deployment, "files"), Annotation(deployment, "team") }.Select(n => $"{n}"));
        Assert.Equal(("3", "web:2.0"), ($"{deployment["spec"]!["replicas"]}", $"{deployment["spec"]!["template"]!["spec"]!["containers"]![0]!["image"]}"));
        Assert.Equal("disabled", $"{Annotation(built["ConfigMap/acme-dashboard-v1"], "kustomize.toolkit.fluxcd.io/substitute")}");
        Assert.Equal("d", $"{built["ConfigMap/acme-files-v1"]["data"]!["b"]}");
    }

    private static void Staged(Overlay overlay)
    {
        overlay.Change("Deployment", "web.app", d => d.Merge(new { spec = new { replicas = 3 } }));
        overlay.Settings.ConfigMaps = [new("files") { Behavior = GeneratorBehavior.Merge, Literals = ["b=d"] }];
    }

    private static JsonNode? Annotation(JsonNode node, string key) => node["metadata"]!["annotations"]![key];

    private static KubernetesObject Deployment(string name) => new("apps/v1", "Deployment", name)
    {
        ["spec"] = NodeConverter.ToNode(new
        {
            replicas = 1,
            selector = new { matchLabels = new { app = "web" } },
            template = new { metadata = new { labels = new { app = "web" } }, spec = new { containers = new[] { new { name = "web", image = "web:1.0" } } } },
        }),
    };

    private static async Task<IReadOnlyList<JsonNode>> BuildAsync(TemporaryFolder folder, string path)
    {
        var built = await ProcessRunner.RunAsync(Peers.Require("kustomize"), ["build", Path.Join(folder.Path, path)], TestContext.Current.CancellationToken);
        Assert.True(built.ExitCode == 0, built.Error);
        return YamlJson.Read(built.Output);
    }
}
