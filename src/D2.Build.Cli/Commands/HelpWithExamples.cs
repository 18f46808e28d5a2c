using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace D2.Build.Cli;

/// <summary>The usual help, and below it the examples of the verb; for a group of verbs the first of each.</summary>
/// <param name="usual">The usual help.</param>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    /// <summary>What the program's exit code says, in one line.</summary>
    public const string ExitCodes = "Exit codes: 0 done, 1 failed, 2 done and there are differences, 130 stopped.";

    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(
            $"Examples:\n{string.Concat(ExamplesOf(parseResult.CommandResult.Command).Select(example => $"  {example}\n"))}\n{ExitCodes}\n");
        return result;
    }

    private static IEnumerable<string> ExamplesOf(Command command) =>
        command is Verb verb ? verb.Examples : command.Subcommands.SelectMany(subcommand => ExamplesOf(subcommand).Take(1));
}
