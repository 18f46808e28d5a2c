using D2.Build.Generators.Schemas;
using D2.Build.Generators.Tests.Incremental;
using D2.Build.Generators.Tests.Schemas.Support;
using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Tests.Schemas;

public sealed class CachingTests
{
    private static readonly SchemaText One = SchemaText.Crd("/crds/one.yaml", Crds.WithFields("One", "a: {type: string}"));
    private static readonly SchemaText Two = SchemaText.Crd("/crds/two.yaml", Crds.WithFields("Two", "b: {type: string}"));
    private static readonly SchemaText Chart = SchemaText.Values("web", """{"properties": {"c": {"type": "string"}}}""");

    [Fact]
    public void AnEditOfCodeComputesNothingAgain()
    {
        var run = SchemaRun.Of("class A;", One, Two, Chart).ThenCode("class A { int field; }");

        foreach (var step in (string[])[SchemaSteps.Read, SchemaSteps.Names, SchemaSteps.Clashes, SchemaSteps.Units])
        {
            Assert.All(Reasons(run, step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }

        Assert.Equal(3, Outputs(run).Count);
        Assert.All(Outputs(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void AnEditOfADefinitionGeneratesThisOneAlone()
    {
        var run = SchemaRun.Of(One, Two, Chart).ThenFile(One, One.With(Crds.WithFields("One", "a: {type: integer}")));

        Assert.Single(Reasons(run, SchemaSteps.Read), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Single(Outputs(run), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Equal(2, Outputs(run).Count(reason => reason == IncrementalStepRunReason.Cached));
        Assert.Contains("Value<int>? A", run.Files["Crds.AcmeIo.V1.One.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void MovedTextGeneratesNothing()
    {
        var run = SchemaRun.Of(One, Two, Chart).ThenFile(One, One.With("# A comment.\n\n" + One.Content));

        Assert.All(Outputs(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void ANewKindGeneratesThisOneAlone()
    {
        var run = SchemaRun.Of(One, Two).ThenFile(Two, Two.With(Two.Content + "---\n" + Crds.WithFields("Three", "d: {type: string}")));

        Assert.Equal(3, run.Files.Count);
        Assert.Single(Outputs(run), reason => reason == IncrementalStepRunReason.New);
        Assert.Equal(2, Outputs(run).Count(reason => reason == IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void NoStepBehindTheFilesKeepsAnythingOfTheCompiler()
    {
        var broken = SchemaText.Crd("/crds/broken.yaml", "a: [");
        var results = Schemas(SchemaRun.Of(One, SchemaText.Crd("/crds/again.yaml", One.Content), broken, Chart));

        foreach (var step in (string[])[SchemaSteps.Read, SchemaSteps.Names, SchemaSteps.Clashes, SchemaSteps.Units])
        {
            var values = results.SelectMany(result => result.TrackedSteps[step]).SelectMany(tracked => tracked.Outputs).Select(output => output.Value).ToList();
            Assert.NotEmpty(values);
            Assert.All(values, value => Assert.Empty(ObjectGraph.CompilerObjects(value)));
        }
    }

    // The third generator is the one of declarations.
    private static IEnumerable<GeneratorRunResult> Schemas(SchemaRun run) => run.Result.Results.Take(2);

    private static List<IncrementalStepRunReason> Reasons(SchemaRun run, string step) =>
    [
        .. Schemas(run).SelectMany(result => result.TrackedSteps[step]).SelectMany(tracked => tracked.Outputs).Select(output => output.Reason),
    ];

    private static List<IncrementalStepRunReason> Outputs(SchemaRun run) =>
    [
        .. Schemas(run).SelectMany(result => result.TrackedOutputSteps.Values).SelectMany(steps => steps)
            .SelectMany(step => step.Outputs).Select(output => output.Reason),
    ];
}
