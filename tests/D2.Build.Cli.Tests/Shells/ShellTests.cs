using D2.Build.Cli.Tests.Support;
using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Shells;

/// <summary>The scripts, in the shells themselves.</summary>
public sealed class ShellTests
{
    // Command line and what it is completed with.
    private static readonly (string Typed, string Candidates)[] Cases =
    [
        ("d2 pu", "pull push"),
        ("d2 push --des", "--description"),
        ("d2 push --tag preview --uns", "--unsigned"),
        ("d2 push --output ", "json msbuild text"),
        ("d2 push --output=j", "--output=json"),
        ("d2 completion ", "bash fish pwsh zsh"),
        ("d2 rules so", "policy source"),
        ("d2 push --description fl", "fleet.json flux"),
        ("d2 push --description=fle", "--description=fleet.json"),
        ("d2 pull ghcr.io/acme/d2-fleet:latest fl", "fleet.json flux"),
        ("d2 pull ghcr.io/acme/d2-fleet:latest ", "fleet.json flux"),
        ("d2 frobnicate fl", "fleet.json flux"),
        ("d2 push --frobnicate --uns", "--unsigned"),
        ("true; d2 pu", "pull push"),
    ];

    [Fact]
    public async Task BashCompletesWhatIsTyped()
    {
        Peers.RequireFile("bash-completion", "usr/share/bash-completion/bash_completion");
        await CompletesWhatIsTypedAsync("bash");
    }

    [Theory]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task AnotherShellCompletesTheSame(string shell)
    {
        Peers.Require(shell);
        await CompletesWhatIsTypedAsync(shell);
    }

    private static async Task CompletesWhatIsTypedAsync(string name)
    {
        using var shell = new CompletingShell(name);

        var answers = await shell.AskAsync([.. Cases.Select(item => item.Typed)]);

        Assert.Equal(
            Cases.Select(item => $"{item.Typed}| {item.Candidates}"),
            Cases.Zip(answers, (item, answer) => $"{item.Typed}| {answer}"));
    }
}
