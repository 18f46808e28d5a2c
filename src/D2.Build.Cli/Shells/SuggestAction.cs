using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;

namespace D2.Build.Cli;

/// <summary>Answers <c>d2 [suggest:position] "line"</c>, which the completion scripts call: a candidate per line. The line is what was typed
/// after the program's name, the position that of the cursor in it; what is right of the cursor does not count.</summary>
/// <param name="root">The program's verbs.</param>
/// <param name="directive">What holds the position.</param>
internal sealed class SuggestAction(RootCommand root, SuggestDirective directive) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var line = parseResult.Tokens.LastOrDefault(token => token.Type != TokenType.Directive)?.Value ?? "";
        var typed = parseResult.GetResult(directive)?.Values is [.., var position]
            && int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var cursor)
            && cursor < line.Length ? line[..cursor] : line;
        parseResult.InvocationConfiguration.Output.Write(string.Concat(Suggestions.For(root, typed).Select(candidate => candidate + "\n")));
        return 0;
    }
}
