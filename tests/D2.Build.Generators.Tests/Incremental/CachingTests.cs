using D2.Build.Generators.Tests.Support;
using Microsoft.CodeAnalysis;

namespace D2.Build.Generators.Tests.Incremental;

public sealed class CachingTests
{
    private const string Source = """
        namespace Acme;

        [Fleet]
        public static partial class AcmeFleet
        {
            public static Cluster Staging { get; } = new("staging") { Environment = "e", Variables = { ["DOMAIN"] = "example.com" } };
        }

        [ResourceSetInputs]
        public partial record Team(string Name, int Quota);
        """;

    private static readonly string[] OutputSteps = [TrackingNames.Registry, TrackingNames.Variables, TrackingNames.Inputs];

    [Fact]
    public void AnUnrelatedEditComputesNothingAgain()
    {
        var run = GeneratorRun.Of(Source, "class Other;").Then(compilation => Replace(compilation, "class Other;", "class Other { int field; }"));

        Assert.All(OutputSteps, step => Assert.All(Reasons(run, step), IsKept));
        Assert.All(SourceOutputs(run), IsKept);
        Assert.Equal(3, SourceOutputs(run).Count);
    }

    [Fact]
    public void MovedCodeGivesTheSameSpecs()
    {
        var run = GeneratorRun.Of(Source).Then(compilation => Replace(compilation, "namespace Acme;", "// A comment.\n\nnamespace Acme;\n"));

        Assert.All(Reasons(run, TrackingNames.Fleets), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(Reasons(run, TrackingNames.InputRecords), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(OutputSteps, step => Assert.All(Reasons(run, step), IsKept));
        Assert.All(SourceOutputs(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void AChangedValueGivesTheSameSpecs()
    {
        var run = GeneratorRun.Of(Source).Then(compilation => Replace(compilation, "example.com", "example.org"));

        Assert.All(OutputSteps, step => Assert.All(Reasons(run, step), IsKept));
    }

    [Theory]
    [InlineData("Cluster Staging", "Cluster Preview", TrackingNames.Registry)]
    [InlineData("DOMAIN", "REGION", TrackingNames.Variables)]
    [InlineData("int Quota", "long Quota", TrackingNames.Inputs)]
    [InlineData("int Quota", "int Limit", TrackingNames.Inputs)]
    public void AChangedDeclarationChangesItsOutputAlone(string before, string after, string step)
    {
        var run = GeneratorRun.Of(Source).Then(compilation => Replace(compilation, before, after));

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(run, step));
        Assert.All(OutputSteps.Except([step]), other => Assert.All(Reasons(run, other), IsKept));
        Assert.Single(SourceOutputs(run), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void AVariableOfOneClassIsWrittenIntoAll()
    {
        const string Other = "[Components] public static partial class Apps { static ComponentRepository R = new(\"apps\") { Variables = { [\"REGION\"] = \"r\" } }; }";
        var run = GeneratorRun.Of(Source, Other);

        var renamed = run.Then(compilation => Replace(compilation, "REGION", "ZONE"));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified], Reasons(renamed, TrackingNames.Variables));
        Assert.Contains("Zone =>", renamed.Files["Acme.AcmeFleet.Vars.g.cs"], StringComparison.Ordinal);

        var described = run.Then(compilation => Replace(compilation, "= \"r\"", "= \"the region\""));
        Assert.All(OutputSteps, step => Assert.All(Reasons(described, step), IsKept));
    }

    [Fact]
    public void AnEditInAnotherPartOfTheClassIsSeen()
    {
        const string Part = "namespace Acme { static partial class AcmeFleet { internal static AppsTenant Apps => new(\"apps\") { Components = [] }; } }";
        var run = GeneratorRun.Of(Source, Part).Then(compilation => Replace(compilation, "AppsTenant Apps", "AppsTenant Web"));

        Assert.Equal(["AcmeFleet.Staging", "AcmeFleet.Web"], run.RegisteredMembers());
    }

    private static void IsKept(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());

    private static List<IncrementalStepRunReason> Reasons(GeneratorRun run, string step) =>
        [.. run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason)];

    private static List<IncrementalStepRunReason> SourceOutputs(GeneratorRun run) =>
        [.. run.Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason)];

    private static Compilation Replace(Compilation compilation, string before, string after)
    {
        var tree = compilation.SyntaxTrees.Single(candidate => candidate.ToString().Contains(before, StringComparison.Ordinal));
        return compilation.ReplaceSyntaxTree(tree, Compile.Tree(tree.ToString().Replace(before, after, StringComparison.Ordinal), tree.FilePath));
    }
}
