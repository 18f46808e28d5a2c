using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace D2.Build.Cli;

/// <summary>
/// What can come next on a command line: verbs, values that are known, and options where one has begun or nothing else can come. There is
/// none where a file or a free text is due, so that the shell offers files.
/// </summary>
internal static class Suggestions
{
    // A response file is not read for it.
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    /// <summary>The candidates for the last word, which is empty behind a blank, in ordinal order.</summary>
    /// <param name="root">The program's verbs.</param>
    /// <param name="typed">What was typed after the program's name, up to the cursor.</param>
    public static IEnumerable<string> For(RootCommand root, string typed)
    {
        // A mark ends the last word, so that there is one behind a blank, too; a quote that is open ends there.
        var words = CommandLineParser.SplitCommandLine(typed + (typed.Count(character => character == '"') % 2 == 0 ? "|" : "|\"")).ToArray();
        var word = words[^1][..^1];
        return Candidates(root.Parse(words[..^1], Configuration), words[..^1].LastOrDefault(), word)
            .Where(candidate => candidate.StartsWith(word, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Candidates(ParseResult before, string? last, string word)
    {
        var options = OptionsOf(before.CommandResult).ToArray();
        if (Named(options, last) is { } awaiting && TakesValue(awaiting))
        {
            return Values(awaiting);
        }

        if (!word.StartsWith('-'))
        {
            return Words(before, options);
        }

        return word.IndexOf('=', StringComparison.Ordinal) is var end and > 0
            ? Named(options, word[..end]) is { } option ? Values(option).Select(value => $"{word[..end]}={value}") : []
            : Names(before, options);
    }

    private static IEnumerable<string> Words(ParseResult before, IEnumerable<Option> options)
    {
        var command = before.CommandResult.Command;
        if (command.Subcommands.Count > 0)
        {
            // Behind a word that is no verb none can come.
            return before.UnmatchedTokens.Count == 0 ? command.Subcommands.Select(verb => verb.Name) : [];
        }

        var awaiting = command.Arguments.FirstOrDefault(argument => (before.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MaximumNumberOfValues);
        return awaiting is null ? Names(before, options) : Values(awaiting);
    }

    // An option is not offered a second time, unless it may be given several times.
    private static IEnumerable<string> Names(ParseResult before, IEnumerable<Option> options) => options
        .Where(option => before.GetResult(option) is not { Implicit: false } || option.Arity.MaximumNumberOfValues > 1)
        .SelectMany(option => option.Aliases.Prepend(option.Name))
        .Where(name => name.StartsWith('-') && char.IsAsciiLetter(name[^1]));

    private static IEnumerable<string> Values(Symbol symbol) =>
        symbol is Option { ValueType: var type } && type == typeof(bool) ? [] : symbol.GetCompletions(CompletionContext.Empty).Select(item => item.Label);

    private static bool TakesValue(Option option) => option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);

    private static Option? Named(IEnumerable<Option> options, string? name) =>
        options.FirstOrDefault(option => string.Equals(option.Name, name, StringComparison.Ordinal) || (name is not null && option.Aliases.Contains(name)));

    private static IEnumerable<Option> OptionsOf(CommandResult command) =>
        command.Command.Options.Concat(command.Parent is CommandResult parent ? OptionsOf(parent).Where(option => option.Recursive) : []);
}
