using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Support;

/// <summary>A real shell in a home of its own, which has been taught as docs/completion.md says and is asked as a user's Tab asks it.</summary>
/// <param name="name">bash, zsh, fish or pwsh.</param>
internal sealed partial class CompletingShell(string name) : IDisposable
{
    private static readonly string Peers = Path.Join(RepositoryPaths.Root, ".tools", "usr");

    private readonly TemporaryFolder _home = new();

    /// <summary>Where the shell is, which has the files it offers.</summary>
    private string Folder => Path.Join(_home.Path, "work");

    public void Dispose() => _home.Dispose();

    /// <summary>The candidates for each command line, separated by blanks and in ordinal order, as the shell would insert them.</summary>
    public async Task<IReadOnlyList<string>> AskAsync(IReadOnlyList<string> questions)
    {
        Prepare(questions);
        var run = await ProcessRunner.RunAsync(
            "timeout", ["300", "sh", "-c", $"chmod +x ~/bin/d2 && {Command()}"], TestContext.Current.CancellationToken, start =>
            {
                start.WorkingDirectory = Folder;
                foreach (var (key, value) in Environment())
                {
                    start.Environment[key] = value;
                }
            });

        var answers = Path.Join(_home.Path, "answers");
        Assert.True(run.ExitCode == 0 && File.Exists(answers), run.Output + run.Error);
        var lines = await File.ReadAllLinesAsync(answers, TestContext.Current.CancellationToken);
        Assert.Equal(questions.Count, lines.Length);
        return [.. questions.Zip(lines, Candidates)];
    }

    // Shells on a terminal answer with the whole line; what of it is new begins with the word that was typed. Quotes and what a shell adds to
    // names of files are its own affair.
    private string Candidates(string question, string line)
    {
        var answer = name is "bash" or "zsh" ? line[(question.LastIndexOf(' ') + 1)..] : line;
        return string.Join(' ', answer.Replace("./", "", StringComparison.Ordinal).Split([' ', '/', '\\', '\''], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    private string Command() => name switch
    {
        "bash" => "bash ~/install && script -qec 'bash --rcfile \"$ASK\" -i' /dev/null < ~/keys",
        "zsh" => "cp \"$ASK\" ~/.zshenv && \"$PEERS/bin/zsh\" -f ~/install && script -qec '\"$PEERS/bin/zsh\" -i' /dev/null < /dev/null",
        "fish" => "export LD_LIBRARY_PATH=$(echo \"$PEERS\"/lib/*-linux-gnu); \"$PEERS/bin/fish\" ~/install && \"$PEERS/bin/fish\" \"$ASK\"",
        _ => "mv ~/install ~/install.ps1 && \"$PEERS/bin/pwsh\" -NoProfile -NonInteractive -File \"$ASK\"",
    };

    private void Prepare(IReadOnlyList<string> questions)
    {
        Directory.CreateDirectory(Path.Join(Folder, "flux"));
        File.WriteAllText(Path.Join(Folder, "fleet.json"), "");
        File.WriteAllText(Path.Join(_home.Path, "install"), Installation());
        File.WriteAllLines(Path.Join(_home.Path, "questions"), questions);
        File.WriteAllText(Path.Join(_home.Path, "keys"), string.Concat(questions.Select(question => $"{question}\u0018a\u0018n")) + "exit\r");
        var program = Path.Join(Directory.CreateDirectory(Path.Join(_home.Path, "bin")).FullName, "d2");
        File.WriteAllText(program, $"#!/bin/sh\nexec dotnet '{Path.Join(AppContext.BaseDirectory, "d2.dll")}' \"$@\"\n");
    }

    private IEnumerable<(string Key, string Value)> Environment()
    {
        yield return ("HOME", _home.Path);
        yield return ("ZDOTDIR", _home.Path);
        yield return ("XDG_CONFIG_HOME", Path.Join(_home.Path, ".config"));
        yield return ("XDG_DATA_HOME", Path.Join(_home.Path, ".local", "share"));
        yield return ("XDG_CACHE_HOME", Path.Join(_home.Path, ".cache"));
        yield return ("PATH", $"{Path.Join(_home.Path, "bin")}:{System.Environment.GetEnvironmentVariable("PATH")}");
        yield return ("DOTNET_ROOT", Path.GetFullPath(Path.Join(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..")));
        yield return ("POWERSHELL_TELEMETRY_OPTOUT", "1");
        yield return ("TERM", "xterm");
        yield return ("PEERS", Peers);
        yield return ("ASK", Path.Join(RepositoryPaths.Root, "tests", "D2.Build.Cli.Tests", "Shells", name is "pwsh" ? "ask.ps1" : $"ask.{name}"));
    }

    private string Installation() => CodeBlock()
        .Matches(File.ReadAllText(Path.Join(RepositoryPaths.Root, "docs", "completion.md")))
        .Single(match => string.Equals(match.Groups["shell"].Value, name, StringComparison.Ordinal)).Groups["code"].Value;

    [GeneratedRegex(@"^```(?<shell>\w+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeBlock();
}
