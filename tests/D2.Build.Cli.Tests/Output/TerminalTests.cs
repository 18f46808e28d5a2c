using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Output;

/// <summary>The program itself, on a terminal of the operating system.</summary>
public sealed class TerminalTests
{
    private const string Script = "/usr/bin/script";
    private const string Red = "\u001b[31m";

    [Theory]
    [InlineData("xterm-256color", "", true)]
    [InlineData("xterm-256color", "1", false)]
    [InlineData("dumb", "", false)]
    public async Task AnErrorIsRedWhereColourIsWanted(string terminal, string noColor, bool isRed)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists(Script), "There is no 'script' to make a terminal.");

        var run = await ProcessRunner.RunAsync(Script, ["-qec", $"dotnet '{Program}' rules no-such-rule", "/dev/null"], TestContext.Current.CancellationToken, start =>
        {
            start.Environment["TERM"] = terminal;
            start.Environment.Remove("NO_COLOR");
            if (noColor.Length > 0)
            {
                start.Environment["NO_COLOR"] = noColor;
            }
        });

        Assert.Contains("D2B9011", run.Output, StringComparison.Ordinal);
        Assert.Equal(isRed, run.Output.Contains(Red, StringComparison.Ordinal));
    }

    [Fact]
    public async Task IntoAPipeNothingIsColoured()
    {
        var run = await ProcessRunner.RunAsync("dotnet", [Program, "rules", "no-such-rule"], TestContext.Current.CancellationToken);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("D2B9011", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output + run.Error);
    }

    private static string Program => Path.Join(AppContext.BaseDirectory, "d2.dll");
}
