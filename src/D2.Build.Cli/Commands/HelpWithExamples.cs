using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace D2.Build.Cli;

/// <summary>The usual help, and below it the examples of the verb.</summary>
/// <param name="usual">The usual help.</param>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb { Examples: { Count: > 0 } examples })
        {
            parseResult.InvocationConfiguration.Output.Write(
                $"Examples:\n{string.Concat(examples.Select(example => $"  {example}\n"))}\nExit codes: 0 done, 1 failed, 2 done and there are differences.\n");
        }

        return result;
    }
}
