using System.Text.Json.Nodes;
using D2.Build.Cli.Tests.Support;
using D2.Build.Rules;

namespace D2.Build.Cli.Tests.Commands;

public sealed class RulesTests
{
    [Fact]
    public async Task ListsTheWholeTableByNumber()
    {
        var run = await D2Program.RunAsync("rules");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            Codes.All.Select(code => code.Id).Order(StringComparer.Ordinal),
            run.Output.TrimEnd('\n').Split('\n').Select(line => line.Split(' ')[0]));
        Assert.Contains("D2B4004  error    dependencies   " + Codes.DependencyCycle.Title, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("D2B4")]
    [InlineData("dependencies")]
    public async Task AFilterIsTheBeginningOfACodeOrACategory(string filter)
    {
        var run = await D2Program.RunAsync("rules", filter);

        Assert.All(run.Output.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("D2B4", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task OneCodeSaysWhatToDoAndWhereItIsWritten()
    {
        var run = await D2Program.RunAsync("rules", "d2b4004");

        Assert.Contains(Codes.DependencyCycle.Help, run.Output, StringComparison.Ordinal);
        Assert.EndsWith("docs/diagnostics/D2B4004.md\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonHasEveryField()
    {
        var run = await D2Program.RunAsync("rules", "D2B4004", "--output", "json");

        var rule = Assert.Single(JsonNode.Parse(run.Output)!["rules"]!.AsArray())!.AsObject();
        Assert.Equal(["code", "severity", "category", "title", "help", "helpLink"], rule.Select(member => member.Key));
    }

    [Fact]
    public async Task AFilterThatMeansNothingFails()
    {
        var run = await D2Program.RunAsync("rules", "no such thing");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(Codes.InvalidArgument.Id, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
