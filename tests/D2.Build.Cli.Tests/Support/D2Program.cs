using System.CommandLine;
using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Support;

/// <summary>The program in this process, without registry, and with a password for keys as its environment.</summary>
internal static class D2Program
{
    public static RootCommand Root { get; } = D2Command.Create(new(name => name is "COSIGN_PASSWORD" ? "pass word 1234" : null, _ => throw new InvalidOperationException("No registry.")));

    /// <summary>Every verb with the words that lead to it.</summary>
    public static IReadOnlyList<(string Path, Verb Verb)> Verbs { get; } = [.. Below(Root, "")];

    public static async Task<ProcessResult> RunAsync(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exit = await Root.Parse(arguments)
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return new(exit, output.ToString(), error.ToString());
    }

    private static IEnumerable<(string Path, Verb Verb)> Below(Command command, string path) => command.Subcommands.SelectMany(subcommand =>
        subcommand is Verb verb ? [($"{path}{verb.Name}", verb)] : Below(subcommand, $"{path}{subcommand.Name} "));
}
