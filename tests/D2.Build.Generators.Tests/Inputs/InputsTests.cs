using D2.Build.Generators.Tests.Support;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Inputs;

public sealed class InputsTests
{
    [Fact]
    public void RecordsGetPlaceholdersInputsAndTemplate()
    {
        var run = GeneratorRun.Of("""
            namespace Acme;

            [ResourceSetInputs]
            public partial record Team(string Name, string Role = "admin", int Quota = 10);

            public static class Use
            {
                public static ObjectList<Mapping> Values => Team.Inputs(new("red"), new("blue", Quota: 20));
                public static ResourceList Resources => Team.Template(team => [new KubernetesObject("v1", "Namespace", team.Name)]);
            }
            """).Compiles();

        Golden.Matches(Assert.Single(run.Files).Value, "cs");
        Assert.Equal("Acme.Team.Inputs.g.cs", Assert.Single(run.Files).Key);
    }

    [Fact]
    public void RecordsInsideOtherTypesGetTheirPartThere()
    {
        var run = GeneratorRun.Of("""
            public static partial class Outer
            {
                internal partial record struct Middle
                {
                    [ResourceSetInputs]
                    internal partial record @record(string @class);
                }
            }
            """).Compiles();

        Golden.Matches(run.Files["Outer.Middle.record.Inputs.g.cs"], "cs");
    }

    [Theory]
    [InlineData("string", "string")]
    [InlineData("string?", "string")]
    [InlineData("int?", "int")]
    [InlineData("Value<int>", "int")]
    [InlineData("Value<bool>?", "bool")]
    [InlineData("Duration", "string")]
    [InlineData("Duration?", "string")]
    [InlineData("Variable", "string")]
    [InlineData("System.DayOfWeek", "global::System.DayOfWeek")]
    [InlineData("List<string?>?", "global::System.Collections.Generic.List<string?>")]
    [InlineData("string[]", "string[]")]
    [InlineData("(int Low, int High)", "(int Low, int High)")]
    [InlineData("Inner", "global::Inner")]
    [InlineData("params string[]", "string[]")]
    public void PlaceholdersStandForTheBareType(string parameter, string expected)
    {
        var run = GeneratorRun.Of($"[ResourceSetInputs] public partial record R({parameter} Member); public record Inner(int A);").Compiles();

        Assert.Contains(
            $"public global::D2.Build.Input<{expected}> Member {{ get; }} = new(\"inputs.member\");",
            Assert.Single(run.Files).Value,
            StringComparison.Ordinal);
    }

    [Fact]
    public void RecordsThatDeriveFromOneAnotherCompile()
    {
        GeneratorRun.Of("""
            [ResourceSetInputs] public partial record Base(string Name);
            [ResourceSetInputs] public partial record Derived(string Name, int Quota) : Base(Name);
            """).Compiles();
    }

    [Fact]
    public void NamesThatDifferInCaseOnlyGiveTwoFiles()
    {
        var run = GeneratorRun.Of("""
            [ResourceSetInputs] public partial record Team(string Name);
            [ResourceSetInputs] public partial record TEAM(string Name);
            """).Compiles();

        Assert.Equal(["TEAM.Inputs.g.cs", "Team-2.Inputs.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SameNamesInTwoNamespacesGiveTwoFiles()
    {
        var run = GeneratorRun.Of("""
            namespace A { [ResourceSetInputs] public partial record Team(string Name); }
            namespace B { [ResourceSetInputs] public partial record Team(string Name); }
            """).Compiles();

        Assert.Equal(["A.Team.Inputs.g.cs", "B.Team.Inputs.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AReservedNameKeepsTheGeneratedMembers()
    {
        var run = GeneratorRun.Of("[ResourceSetInputs] public partial record R(string Provider);").Compiles();

        Assert.Single(run.Files);
    }

    [Theory]
    [InlineData("public partial class R(string name);")]
    [InlineData("public partial record R;")]
    [InlineData("public record R(string Name);")]
    [InlineData("public partial record R<T>(string Name);")]
    [InlineData("public partial record R(string Inputs);")]
    [InlineData("public partial record R(string Name) { public static void Template() { } }")]
    [InlineData("public partial record Placeholders(string Name);")]
    public void TypesThatCannotBeInputsAreLeftAlone(string type)
    {
        var run = GeneratorRun.Of($"[ResourceSetInputs] {type}").Compiles();

        Assert.Empty(run.Files);
    }
}
