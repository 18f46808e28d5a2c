using System.Text.Json.Nodes;
using D2.Build.Cli.Tests.Support;

namespace D2.Build.Cli.Tests.Shells;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task AScriptAsksTheProgramItself(string shell)
    {
        var run = await D2Program.RunAsync("completion", shell);
        var json = await D2Program.RunAsync("completion", shell, "--output", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, JsonNode.Parse(json.Output)!["script"]!.GetValue<string>());
    }

    [Fact]
    public async Task AnotherShellIsRefused() => Assert.Equal(1, (await D2Program.RunAsync("completion", "cmd")).ExitCode);
}
