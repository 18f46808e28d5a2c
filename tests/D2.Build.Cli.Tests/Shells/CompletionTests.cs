using System.Text.Json.Nodes;
using D2.Build.Cli.Tests.Support;
using D2.Build.Testing;

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

    [Theory]
    [InlineData("d2 pro", "promote")]
    [InlineData("d2 rules tr", "trust")]
    [InlineData("d2 pack --output js", "json")]
    [InlineData("d2 completion f", "fish")]
    [InlineData("d2 attestations l", "list")]
    [InlineData("d2 pack --resu", "--result-file")]
    public async Task BashCompletesWhatIsTyped(string typed, string completed)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash.");
        using var folder = new TemporaryFolder();
        var script = await D2Program.RunAsync("completion", "bash");
        await File.WriteAllTextAsync(Path.Join(folder.Path, "d2.bash"), script.Output, TestContext.Current.CancellationToken);
        var words = string.Join(' ', typed.Split(' ').Select(word => $"'{word}'"));

        // As bash does on Tab; the program is the one beside this test.
        var run = await ProcessRunner.RunAsync(
            "/bin/bash",
            ["-c", $$"""
            d2() { dotnet '{{Path.Join(AppContext.BaseDirectory, "d2.dll")}}' "$@"; }
            . '{{folder.Path}}/d2.bash'
            COMP_WORDS=({{words}}) COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE='{{typed}}' COMP_POINT={{typed.Length}}
            _d2_complete
            printf '%s\n' "${COMPREPLY[@]}"
            """],
            TestContext.Current.CancellationToken);

        Assert.Equal(completed, run.Output.TrimEnd('\n'));
    }
}
