using D2.Build.Generators.Tests.Support;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>D2B2008.</summary>
public sealed class SecretVariableTests
{
    [Fact]
    public async Task ItIsReportedAtTheKey()
    {
        var messages = await AnalyzerRun.ReportsAsync("D2B2008", Source("""{ ["REGION"] = "eu", [[|"GITHUB_TOKEN"|]] = "a" }"""));

        Assert.Contains("'GITHUB_TOKEN'", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public Task NamesAboutSecretsAreNot() => AnalyzerRun.IsSilentAsync(Source("""{ ["TOKEN_URL"] = "a", ["DB_SECRET_NAME"] = "b" }"""));

    private static string Source(string variables) => $$"""
        class C
        {
            Cluster Value = new("a") { Environment = "e", Variables = {{variables}} };
        }
        """;
}
