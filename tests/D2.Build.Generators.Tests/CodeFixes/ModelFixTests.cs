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
