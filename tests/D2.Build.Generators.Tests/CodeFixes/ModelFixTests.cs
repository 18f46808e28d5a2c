using D2.Build.Generators.Tests.Support;

namespace D2.Build.Generators.Tests.CodeFixes;

/// <summary>Fixes that add what is missing in another place than where it is missed.</summary>
public sealed class ModelFixTests
{
    [Fact]
    public async Task AVariableIsAddedToEveryClusterThatLacksIt()
    {
        const string Before = """
            static class F
            {
                public static Cluster A { get; } = new("a") { Environment = "x", Variables = { ["REGION"] = "eu" } };
                public static Cluster B { get; } = new("b") { Environment = "x" };
                public static Cluster C { get; } = new("c")
                {
                    Environment = "x",
                    Variables =
                    {
                        ["DOMAIN"] = "c.example.com",
                    },
                };
                public static string Text => "${REGION}";
            }
            """;
        using var run = await FixRun.OfAsync("D2B2003", Before);

        var after = await run.FixAsync();

        Assert.Equal(
            Before
                .Replace("""new("b") { Environment = "x" };""", """new("b") { Environment = "x", Variables = { ["REGION"] = "" } };""", StringComparison.Ordinal)
                .Replace("""            ["DOMAIN"] = "c.example.com",""", """            ["DOMAIN"] = "c.example.com",""" + "\n" + """            ["REGION"] = "",""", StringComparison.Ordinal),
            after);
        Assert.Empty(await AnalyzerRun.DiagnosticsAsync(after));
    }

    [Fact]
    public async Task AVariableThatIsUsedOftenIsAddedOnce()
    {
        const string Before = """
            static class F
            {
                public static Cluster A { get; } = new("a") { Environment = "x", Variables = { ["REGION"] = "eu", ["TIER"] = "1" } };
                public static Cluster B { get; } = new("b") { Environment = "x", Variables = { } };
                public static string[] Texts => ["${REGION}", "${REGION}-${TIER}", "${TIER}"];
            }
            """;
        using var run = await FixRun.OfAsync("D2B2003", Before);

        Assert.Equal(
            Before.Replace("Variables = { } }", """Variables = { ["REGION"] = "", ["TIER"] = "" } }""", StringComparison.Ordinal),
            await run.FixAllAsync());
    }

    [Theory]
    [InlineData("D2B1009", "[Fleet] public class F;", "[Fleet] public static partial class F;")]
    [InlineData("D2B1009", "[Fleet] public partial class F;", "[Fleet] public static partial class F;")]
    [InlineData("D2B1009", "[Fleet] static class F;", "[Fleet] static partial class F;")]
    [InlineData("D2B1009", "public class O { [Fleet] internal static partial class F; }", "public partial class O { [Fleet] internal static partial class F; }")]
    [InlineData("D2B1010", "[ResourceSetInputs] public record R(string Name);", "[ResourceSetInputs] public partial record R(string Name);")]
    [InlineData("D2B1023", "[Components] public class F;", "[Components] public static partial class F;")]
    public async Task TheModifiersOfATypeAreAdded(string code, string before, string after)
    {
        using var run = await FixRun.OfAsync(code, before);

        Assert.Equal(after, await run.FixAsync());
        Assert.Empty(await AnalyzerRun.DiagnosticsAsync(after));
    }

    [Theory]
    [InlineData("D2B1009", "[Fleet] public static partial class F<T>;")]
    [InlineData("D2B1009", "[Fleet] file static partial class F;")]
    [InlineData("D2B1010", "[ResourceSetInputs] public partial record struct R(string Name);")]
    public async Task OtherMistakesOfTypesHaveNoSingleAnswer(string code, string source)
    {
        using var run = await FixRun.OfAsync(code, source);

        Assert.Empty(await run.OfferedAsync());
    }

    [Theory]
    [InlineData("static Cluster A => new(\"a\") { Environment = \"x\" };", "public static Cluster A => new(\"a\") { Environment = \"x\" };")]
    [InlineData("private static readonly Cluster A = new(\"a\") { Environment = \"x\" };", "public static readonly Cluster A = new(\"a\") { Environment = \"x\" };")]
    [InlineData("public static Cluster? A { private get; set; }", "public static Cluster? A { get; set; }")]
    [InlineData("static Cluster? A { get; set; } /* a */ private static Cluster? B;", "public static Cluster? A { get; set; } /* a */ public static Cluster? B;")]
    public async Task PrivateDeclarationsBecomePublic(string before, string after)
    {
        using var run = await FixRun.OfAsync("D2B1034", $"[Fleet] static partial class F {{ {before} }}");

        Assert.Equal($"[Fleet] static partial class F {{ {after} }}", await run.FixAllAsync());
        Assert.Empty(await AnalyzerRun.DiagnosticsAsync($"[Fleet] static partial class F {{ {after} }}"));
    }

    [Theory]
    [InlineData("""new Namespace("web")""", """new Namespace("web") { Labels = { ["toolkit.fluxcd.io/role"] = "tenant" } }""")]
    [InlineData("""new Namespace("web") { Labels = { ["team"] = "a" } }""", """new Namespace("web") { Labels = { ["team"] = "a", ["toolkit.fluxcd.io/role"] = "tenant" } }""")]
    public async Task TheLabelOfATenantIsAdded(string before, string after)
    {
        using var run = await FixRun.OfAsync("D2B6008", Tenants.Source(before));

        Assert.Equal(Tenants.Source(after), await run.FixAsync());
        Assert.Equal(Tenants.Source(after), await run.FixAllAsync());
        Assert.Empty(await AnalyzerRun.DiagnosticsAsync(Tenants.Source(after)));
    }
}
