using D2.Build.Generators.Tests.Support;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Variables;

public sealed class VariablesTests
{
    [Fact]
    public void KeysOfVariablesBecomeProperties()
    {
        var run = GeneratorRun.Of("""
            namespace Acme;

            [Fleet]
            public static partial class AcmeFleet
            {
                public static Cluster Staging { get; } = new("staging") { Environment = "e", Variables = { ["CLUSTER_DOMAIN"] = "example.com" } };

                public static string Domain => Vars.ClusterDomain;
            }
            """).Compiles();

        Golden.Matches(run.Files["Acme.AcmeFleet.Vars.g.cs"], "cs");
    }

    [Theory]
    [InlineData("static Cluster C = new(\"c\") { Environment = \"e\", Variables = { [\"MY_KEY\"] = \"1\" } };")]
    [InlineData("static Cluster C = new(\"c\") { Environment = \"e\", Variables = { { \"MY_KEY\", \"1\" } } };")]
    [InlineData("static Cluster C = new(\"c\") { Environment = \"e\", Variables = new() { [\"MY_KEY\"] = \"1\" } };")]
    [InlineData("static Cluster C = new(\"c\") { Environment = \"e\", Variables = new TextMap { [\"MY_KEY\"] = \"1\" } };")]
    [InlineData("static Cluster M(string x) { return new(x) { Environment = \"e\", Variables = { [\"MY_KEY\"] = x } }; }")]
    [InlineData("static System.Func<Cluster> C = () => new(\"c\") { Environment = \"e\", Variables = { [\"MY_KEY\"] = \"1\" } };")]
    [InlineData("const string Key = \"MY_\"; static Cluster C = new(\"c\") { Environment = \"e\", Variables = { [Key + \"KEY\"] = \"1\" } };")]
    [InlineData("static Cluster C = new(\"c\") { Environment = \"e\", Variables = { [\"MY_KEY\"] = Vars.ClusterName } };")]
    public void EveryWayToInitialiseVariablesCounts(string member)
    {
        var run = GeneratorRun.Of($"[Fleet] public static partial class F {{ {member} }}").Compiles();

        Assert.Contains(("MY_KEY", "MyKey"), Read(run));
    }

    [Theory]
    [InlineData("static Cluster M(string x) => new(\"c\") { Environment = \"e\", Variables = { [x] = \"1\" } };")]
    [InlineData("static Mapping M = new() { [\"MY_KEY\"] = \"1\" };")]
    [InlineData("static Cluster C = new(\"c\") { Environment = \"e\", Variables = { [\"my-key\"] = \"1\" } };")]
    [InlineData("static Cluster C = new(\"c\") { Environment = \"e\", Variables = { [\"\"] = \"1\", [\"_\"] = \"2\", [\"_1\"] = \"3\", [\"VARS\"] = \"4\" } };")]
    public void WhatIsNoVariableNameIsSkipped(string member)
    {
        var run = GeneratorRun.Of($"[Fleet] public static partial class F {{ {member} }}").Compiles();

        Assert.Equal(5, Read(run).Count);
    }

    [Fact]
    public void TheFirstNameInOrdinalOrderTakesAProperty()
    {
        var run = GeneratorRun.Of("""
            [Fleet] public static partial class F
            {
                static Cluster C = new("c") { Environment = "e", Variables = { ["my_key"] = "1", ["MY__KEY"] = "2", ["MY_KEY"] = "3" } };
            }
            """).Compiles();

        Assert.Equal(["MY_KEY"], Read(run).Where(pair => pair.Property == "MyKey").Select(pair => pair.Name));
    }

    [Fact]
    public void MembersOfObjectMayBeHidden()
    {
        var run = GeneratorRun.Of("""
            [Fleet] public static partial class F
            {
                static Cluster C = new("c") { Environment = "e", Variables = { ["EQUALS"] = "1", ["GET_TYPE"] = "2", ["TO_STRING"] = "3" } };
            }
            """).Compiles();

        Assert.Contains(("GET_TYPE", "GetType"), Read(run));
    }

    [Fact]
    public void OtherPartsOfTheClassCount()
    {
        var run = GeneratorRun.Of(
            "[Fleet] public static partial class F;",
            "public static partial class F { const string Key = \"MY_KEY\"; static Cluster C = new(\"c\") { Environment = \"e\", Variables = { [Key] = \"1\" } }; }").Compiles();

        Assert.Contains(("MY_KEY", "MyKey"), Read(run));
    }

    [Theory]
    [InlineData("public static partial class F { static int Vars => 1; }")]
    [InlineData("public static partial class Vars;")]
    [InlineData("public partial class F;")]
    [InlineData("public static class F;")]
    public void ClassesThatCannotHaveVarsGetNone(string type)
    {
        var run = GeneratorRun.Of($"[Fleet] {type}").Compiles();

        Assert.Equal(["D2.Build.Declarations.g.cs"], run.Files.Keys);
    }

    [Fact]
    public void EveryClassHasTheVariablesOfAll() => GeneratorRun.Of(
        "namespace Acme; [Components] public static partial class Apps { static ComponentRepository R = new(\"apps\") { Variables = { [\"CLUSTER_DOMAIN\"] = \"d\" } }; }",
        "[Components] public static partial class Backend { static string Host => $\"backend.{Vars.ClusterDomain}\"; }",
        "[Fleet] public static partial class Vars { static Cluster C = new(\"c\") { Environment = \"e\", Variables = { [\"REGION\"] = \"r\" } }; }",
        "namespace Acme { static class Helpers { static string Region => Apps.Vars.Region; } }").Compiles();

    [Fact]
    public void NestedClassesGetTheirs()
    {
        var run = GeneratorRun.Of("public static partial class O { [Fleet] internal static partial class F { static string A => Vars.Environment; } }").Compiles();

        Assert.Contains("O.F.Vars.g.cs", run.Files.Keys);
    }

    private static List<(string Name, string Property)> Read(GeneratorRun run) =>
    [
        .. run.Files["F.Vars.g.cs"].Split('\n')
            .Where(line => line.Contains("=> new(", StringComparison.Ordinal))
            .Select(line => (line.Split('"')[1], line.Split("Variable ")[1].Split(' ')[0])),
    ];
}
