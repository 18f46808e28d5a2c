using System.Reflection;
using D2.Build.Generators.Tests.Support;

namespace D2.Build.Generators.Tests.Inputs;

public sealed class GeneratedInputsTests
{
    private static readonly Lazy<Assembly> Compiled = new(Load);

    [Fact]
    public void InputsAreWrittenInTheOrderOfTheParameters()
    {
        var items = Call<ObjectList<Mapping>>("Values");

        Assert.Equal(["name", "role", "quota"], items[1].Select(pair => pair.Key));
        Assert.Equal(["blue", "admin", "20"], items[1].Select(pair => ((Scalar)pair.Value).Text));
        Assert.Equal(ScalarKind.Plain, ((Scalar)items[1]["quota"]).Kind);
        Assert.Equal("red", ((Scalar)items[0]["name"]).Text);
        Assert.Equal(2, items.Count);
    }

    [Fact]
    public void TemplatesAreWrittenWithPlaceholders()
    {
        var resource = Assert.IsType<KubernetesObject>(Assert.Single((IEnumerable<object>)Call<ResourceList>("Resources")));

        Assert.Equal("<< inputs.name >>", resource.Name);
        Assert.Equal("<< inputs.name >>-<< inputs.quota >>", resource.Namespace);
    }

    [Fact]
    public void ANullItemIsRefused()
    {
        var thrown = Assert.Throws<TargetInvocationException>(() => Call<ObjectList<Mapping>>("WithNull"));

        Assert.Equal("inputs", Assert.IsType<ArgumentNullException>(thrown.InnerException).ParamName);
    }

    [Fact]
    public void TheRegistryReadsEveryMemberWhenItIsAsked()
    {
        var registry = Compiled.Value.GetCustomAttribute<DeclarationRegistryAttribute>()!.Registry;
        var collector = new Collector();

        ((IDeclarationRegistry)Activator.CreateInstance(registry, nonPublic: true)!).Collect(collector);

        var (member, read) = Assert.Single(collector.Members);
        Assert.Equal("Fleet.Apps", member);
        Assert.Equal("apps", Assert.IsType<KubernetesObject>(read()).Name);
    }

    private static T Call<T>(string property) => (T)Compiled.Value.GetType("Use")!.GetProperty(property)!.GetValue(null)!;

    private static Assembly Load()
    {
        var run = GeneratorRun.Of("""
            [ResourceSetInputs] public partial record Team(string Name, string Role = "admin", int Quota = 10);
            [Fleet] public static partial class Fleet { public static KubernetesObject Apps => new("v1", "Namespace", "apps"); }
            public static class Use
            {
                public static ObjectList<Mapping> Values => Team.Inputs(new("red"), new("blue", Quota: 20));
                public static ObjectList<Mapping> WithNull => Team.Inputs(new("red"), null!);
                public static ResourceList Resources => Team.Template(team =>
                    [new KubernetesObject("v1", "Namespace", team.Name) { Namespace = $"{team.Name}-{team.Quota}" }]);
            }
            """).Compiles();
        using var image = new MemoryStream();
        Assert.True(run.Output.Emit(image).Success);
        return Assembly.Load(image.ToArray());
    }

    private sealed class Collector : IDeclarationCollector
    {
        public List<(string Member, Func<object?> Read)> Members { get; } = [];

        public void Add(string member, Func<object?> read) => Members.Add((member, read));
    }
}
