using System.Runtime.CompilerServices;
using D2.Build.Flux;
using D2.Build.Kubernetes;
using D2.Build.Testing;
using k8s.Models;

namespace D2.Build.Model.Tests.Components;

public sealed class OverlayTests
{
    [Fact]
    public void ATypedObjectIsChangedInTheOverlayOnly()
    {
        var part = Expanded.PartOf(new("web")
        {
            Resources = [new ConfigMap("settings") { Data = { ["level"] = "info" } }],
            Overlays = { ["staging"] = overlay => overlay.Change<ConfigMap>("settings", map => map.Data["level"] = "debug") },
        });

        Assert.Equal("info", ((ConfigMap)part.Base.Objects.Single()).Data["level"]);
        Assert.Equal("debug", ((ConfigMap)part.Overlays[0].Objects.Single()).Data["level"]);
        Assert.Equal("info", ((ConfigMap)part.Overlays[1].Objects.Single()).Data["level"]);
    }

    [Fact]
    public void AModelOfKubernetesClientIsChanged()
    {
        var deployment = new V1Deployment
        {
            Metadata = new() { Name = "web" },
            Spec = new()
            {
                Replicas = 1,
                Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = "web" } },
                Template = new() { Spec = new() { Containers = [new() { Name = "web", Image = "web", Resources = new() { Limits = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("0.5") } } }] } },
            },
        };
        var part = Expanded.PartOf(new("web")
        {
            Resources = [deployment],
            Overlays = { ["production"] = overlay => overlay.Change<V1Deployment>("web", web => web.Spec.Replicas = 3) },
        });

        var changed = (Mapping)part.Overlays[1].Objects.Single();
        Assert.Equal("3", ((Mapping)changed["spec"])["replicas"].ToString());
        ((Mapping)changed["spec"])["replicas"] = 1;
        Assert.True(changed.IsSameAs(part.Base.Objects.Single()));
        Assert.Equal(1, deployment.Spec.Replicas);
    }

    [Fact]
    public void AnObjectOfAPlainFileIsSeenAsItsTypedClass()
    {
        var files = new FakeFiles { ["map.yaml"] = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  level: info\n" };
        var part = Expanded.PartOf(
            new("web")
            {
                Resources = [new PlainFile("map.yaml")],
                Overlays = { ["staging"] = overlay => overlay.Change<ConfigMap>("settings", map => map.Data["level"] = "debug") },
            },
            files);

        Assert.Equal("debug", ((ConfigMap)part.Overlays[0].Objects.Single()).Data["level"]);
        Assert.IsNotType<ConfigMap>(part.Base.Objects.Single());
    }

    [Fact]
    public void AModelThatWouldLoseFieldsIsRefused()
    {
        var files = new FakeFiles { ["map.yaml"] = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\nnewField: 1\n" };
        var component = new AppComponent("web")
        {
            Resources = [new PlainFile("map.yaml")],
            Overlays = { ["staging"] = overlay => overlay.Change<V1ConfigMap>("settings", map => map.Data = null) },
        };

        Assert.Contains("Change(\"ConfigMap\", \"settings\"", Assert.Throws<NotSupportedException>(() => Expanded.Of(component, files)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ValuesAreLaidOverThoseOfTheRelease()
    {
        var files = new FakeFiles { ["more.yaml"] = "image:\n  tag: 1.2\n" };
        var part = Expanded.PartOf(
            new("web")
            {
                Resources = [new ChartRelease("web") { Url = "oci://ghcr.io/acme/charts/web", Version = "1.0.0", Values = new { image = new { name = "web" } } }],
                Overlays = { ["staging"] = overlay => overlay.Values("web", new { replicas = 2 }).ValuesFile("web", "more.yaml") },
            },
            files);

        var values = part.Overlays[0].Objects.OfType<HelmRelease>().Single().Spec.Values;
        Assert.True(values.IsSameAs(NodeConverter.ToNode(new { image = new { name = "web", tag = 1.2 }, replicas = 2 })));
    }

    [Fact]
    public void ObjectsAreRemovedAndAdded()
    {
        var part = Expanded.PartOf(new("web")
        {
            Resources = [new ConfigMap("a"), new ConfigMap("b")],
            Overlays = { ["staging"] = overlay => overlay.Remove<ConfigMap>("a").Remove("ConfigMap", "b").Add(new ConfigMap("c")) },
        });

        Assert.Equal(["c"], part.Overlays[0].Objects.Select(resource => resource.Name));
    }

    [Fact]
    public void LastChangesOfTheComponentComeBeforeItsOverlays()
    {
        var part = Expanded.PartOf(new("web")
        {
            Resources = [new ConfigMap("a")],
            Customize = { (KubernetesObject o) => o.Labels["team"] = "web" },
            Overlays = { ["staging"] = overlay => overlay.Add(new ConfigMap("b")) },
        });

        Assert.All(part.Overlays[0].Objects, resource => Assert.Equal("web", resource.Labels["team"]));
    }

    public static TheoryData<string, SourceLocation, Action<Overlay>> Mistakes => new()
    {
        { "D2B8001", Here(), overlay => overlay.Change<ConfigMap>("c", _ => { }) },
        { "D2B8001", Here(), overlay => overlay.Change<V1Secret>("a", _ => { }) },
        { "D2B8001", Here(), overlay => overlay.Remove<ConfigMap>("c") },
        { "D2B8001", Here(), overlay => overlay.Values("a", new { }) },
        { "D2B8003", Here(), overlay => overlay.Change<KubernetesObject>("both", _ => { }) },
        { "D2B8003", Here(), overlay => overlay.Patch("a: b: c") },
        { "D2B8003", Here(), overlay => overlay.Patch("text") },
        { "D2B1024", Here(), overlay => overlay.Change<ConfigMap>("a", map => map.Name = "z") },
        { "D2B1024", Here(), overlay => overlay.Change("ConfigMap", "a", map => map.Namespace = "z") },
        { "D2B9120", Here(), overlay => overlay.PatchFile("missing.yaml") },
    };

    [Fires("D2B1024")]
    [Theory]
    [MemberData(nameof(Mistakes))]
    public void MistakesAreNotedAtTheirLine(string code, SourceLocation place, Action<Overlay> change) => Assert.Equal((code, place), Expanded.ProblemAndPlace(new("web")
    {
        Resources = [new ConfigMap("a"), new ConfigMap("both"), new KubernetesObject("v1", "Service", "both")],
        Overlays = { ["staging"] = change },
    }));

    [Fires("D2B1020")]
    [Fact]
    public void AnOverlayForAnotherEnvironmentIsNoted() =>
        Assert.Equal(("D2B1020", Here()), Expanded.ProblemAndPlace(new("web") { Overlays = { ["prod"] = _ => { } } }));

    [Silent("D2B1020")]
    [Fact]
    public void AComponentMayHaveEnvironmentsOfItsOwn() => Assert.Equal(
        ["edge"], Expanded.PartOf(new("web") { Environments = ["edge"], Overlays = { ["edge"] = _ => { } } }).Overlays.Select(o => o.Environment));

    [Silent("D2B1024")]
    [Fact]
    public void TheRestOfAnObjectMayChange() => Assert.Empty(Expanded.Of(new AppComponent("web")
    {
        Resources = [new ConfigMap("a")],
        Overlays = { ["staging"] = overlay => overlay.Change<ConfigMap>("a", map => map.Data["z"] = "1") },
    }).Problems);

    private static SourceLocation Here([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => new(file, line);
}
