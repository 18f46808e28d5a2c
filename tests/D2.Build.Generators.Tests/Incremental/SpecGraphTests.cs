using System.Reflection;
using D2.Build.Generators.Specs;
using D2.Build.Generators.Tests.Support;
using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Tests.Incremental;

public sealed class SpecGraphTests
{
    private const string Source = """
        namespace Acme;
        [Fleet] public static partial class F { public static AppsTenant Apps => new("apps") { Components = [] }; }
        [Components] public static partial class C { public static AppComponent Web => new("web"); }
        [ResourceSetInputs] public partial record Team(string Name, System.DayOfWeek Day);
        """;

    public static TheoryData<string> Steps =>
        [.. typeof(TrackingNames).GetFields(BindingFlags.Static | BindingFlags.Public).Select(name => (string)name.GetValue(null)!)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void NoStepKeepsAnythingOfTheCompiler(string step)
    {
        var values = GeneratorRun.Of(Source).Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Value).ToList();

        Assert.NotEmpty(values);
        Assert.All(values, value => Assert.Empty(ObjectGraph.CompilerObjects(value)));
    }

    [Fact]
    public void EverySpecIsASealedRecord()
    {
        var specs = typeof(FleetSpec).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(FleetSpec).Namespace && type is { IsClass: true, IsNested: false, IsAbstract: false });

        Assert.All(specs, type =>
        {
            Assert.True(type.IsSealed, type.Name);
            Assert.NotNull(type.GetMethod("<Clone>$"));
        });
    }

    public static TheoryData<string> Poisons => ["symbol", "tree", "node", "token", "location", "compilation"];

    [Theory]
    [MemberData(nameof(Poisons))]
    public void TheWalkFindsWhatASpecMustNotHold(string poison)
    {
        var compilation = Compile.Sources(Source);
        var root = compilation.SyntaxTrees[^1].GetRoot(TestContext.Current.CancellationToken);
        object held = poison switch
        {
            "symbol" => compilation.GetTypeByMetadataName("Acme.F")!,
            "tree" => compilation.SyntaxTrees[0],
            "node" => root,
            "token" => root.GetFirstToken(),
            "location" => root.GetLocation(),
            _ => compilation,
        };

        var found = ObjectGraph.CompilerObjects(new Poisoned("A", new(["B"]), [[held]]));

        Assert.Equal(["Poisoned.<Deep>k__BackingField.[0].[0]"], found);
    }

    private sealed record Poisoned(string Name, EquatableArray<string> Items, object[][] Deep);
}
