using D2.Build.Generators.Tests.Support;

namespace D2.Build.Generators.Tests.Analyzers;

/// <summary>D2B1002.</summary>
public sealed class InvalidDurationTests
{
    [Theory]
    [InlineData("Duration Value = [|\"10 minutes\"|];")]
    [InlineData("Duration? Value = [|\"1d\"|];")]
    [InlineData("Duration Value = [|\"1\" + \"d\"|];")]
    [InlineData("Duration Value = [|Day|];")]
    [InlineData("Duration Value => (Duration)[|\"1d\"|];")]
    [InlineData("Duration[] Value = [[|\"1d\"|]];")]
    [InlineData("void M(Duration value) => M([|\"1d\"|]);")]
    [InlineData("object Value = new D2.Build.Flux.OciRepository(\"a\") { Spec = { Interval = [|\"1d\"|] } };")]
    public async Task ItIsReportedAtTheText(string member)
    {
        var messages = await AnalyzerRun.ReportsAsync("D2B1002", Source(member));

        Assert.Contains("is not a duration that Flux accepts here", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Duration Value = \"10m\";")]
    [InlineData("Duration? Value = null;")]
    [InlineData("Duration Value = \"<< inputs.interval >>\";")]
    [InlineData("Duration Value = \"${INTERVAL}\";")]
    [InlineData("Duration Value = System.TimeSpan.FromDays(1);")]
    [InlineData("string Value = \"1d\";")]
    [InlineData("Duration Value = Late;")]
    [InlineData("object Value = new D2.Build.Flux.OciRepository(\"a\") { Spec = { Interval = \"10m\" } };")]
    public Task OtherTextsAreNot(string member) => AnalyzerRun.IsSilentAsync(Source(member));

    private static string Source(string member) => $$"""
        class C
        {
            const string Day = "1d";
            static readonly string Late = "1d";
            {{member}}
        }
        """;
}
