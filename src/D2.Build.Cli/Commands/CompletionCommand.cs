using System.CommandLine;
using System.Text.Json.Serialization.Metadata;

namespace D2.Build.Cli;

/// <summary>Prints what a shell needs to complete the program's command lines.</summary>
internal sealed class CompletionCommand : Verb
{
    private readonly Argument<string> _shell = new("shell") { Description = "The shell." };

    public CompletionCommand()
        : base(
            "completion", "Prints a script with which a shell completes verbs, options and their values.",
            "d2 completion bash > ~/.local/share/bash-completion/completions/d2",
            "d2 completion zsh > ~/.zsh/completions/_d2",
            "d2 completion fish > ~/.config/fish/completions/d2.fish",
            "d2 completion pwsh >> $PROFILE")
    {
        _shell.AcceptOnlyFromAmong([.. ShellScripts.Shells]);
        Arguments.Add(_shell);
    }

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.CompletionOutput];

    protected override Task<int> RunAsync(ParseResult arguments, Report report, CancellationToken cancellation)
    {
        var shell = arguments.GetValue(_shell)!;
        var script = ShellScripts.For(shell);
        report.Line(script.TrimEnd('\n'));
        report.Result(new(shell, script), OutputJson.Default.CompletionOutput);
        return Task.FromResult(Success);
    }
}
