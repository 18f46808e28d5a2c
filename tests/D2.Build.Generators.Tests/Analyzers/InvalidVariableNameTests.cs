using D2.Build.Generators.Tests.Support;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>D2B2001.</summary>
public sealed class InvalidVariableNameTests
{
    [Theory]
    [InlineData("{ [[|\"CLUSTER-NAME\"|]] = \"a\" }", "Write 'CLUSTER_NAME'")]
    [InlineData("{ [[|\"1ST\"|]] = \"a\" }", "Write '_1ST'")]
    [InlineData("{ [[|\"\"|]] = \"a\" }", "such as 'CLUSTER_NAME'")]
    [InlineData("{ [\"GOOD\"] = \"a\", [[|\"NAÏVE\"|]] = \"b\" }", "Write 'NA_VE'")]
    [InlineData("{ { [|\"CLUSTER-NAME\"|], \"a\" } }", "Write 'CLUSTER_NAME'")]
    [InlineData("new() { [[|\"CLUSTER-NAME\"|]] = \"a\" }", "Write 'CLUSTER_NAME'")]
    [InlineData("{ [[|Bad|]] = \"a\" }", "Write 'CLUSTER_NAME'")]
    public async Task ItIsReportedAtTheKey(string variables, string advice)
    {
        var messages = await AnalyzerRun.ReportsAsync("D2B2001", Source(variables));

        Assert.Contains(advice, Assert.Single(messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ [\"CLUSTER_NAME\"] = \"CLUSTER-NAME\", [\"_a1\"] = \"\" }")]
    [InlineData("{ [Late] = \"a\" }")]
    [InlineData("{ }")]
    public Task OtherKeysAreNot(string variables) => AnalyzerRun.IsSilentAsync(Source(variables));

    [Theory]
    [InlineData("object M = new Mapping { [\"CLUSTER-NAME\"] = \"a\" };")]
    [InlineData("object M = new Other { Variables = { [\"CLUSTER-NAME\"] = \"a\" } };")]
    public Task KeysOfOtherMembersAreNot(string member) => AnalyzerRun.IsSilentAsync(
        $$"""class Other { public Dictionary<string, string> Variables { get; } = []; } class C { {{member}} }""");

    private static string Source(string variables) => $$"""
        class C
        {
            const string Bad = "CLUSTER-NAME";
            static readonly string Late = "CLUSTER-NAME";
            Cluster Value = new("a") { Environment = "e", Variables = {{variables}} };
        }
        """;
}
