using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using D2.Build.Cli.Tests.Support;

namespace D2.Build.Cli.Tests.Help;

/// <summary>The reference of the program as Markdown.</summary>
internal static class CommandPage
{
    private const string Head = """
        # The program d2

        <!-- Made from the verbs of the program by a test. Change them, not this page. -->

        `d2` comes with the package `D2.Build`, whose targets start it, and as a dotnet tool of its own:

        ```sh
        dotnet tool install --global D2.Build.Cli --prerelease
        ```

        It completes command lines in bash, zsh, fish and PowerShell: see [completion](../completion.md).

        Results go to standard output, warnings and errors to standard error, as `d2 : error D2B9011: …` with a code that `d2 rules` explains. Colour is
        on a terminal only, and not where `NO_COLOR` is set. With `--output json` standard output is one object, of the shape each verb shows below:
        members are added in later versions, never renamed; `?` marks what may be missing. Where a verb fails it prints no object.

        Exit codes: 0 done, 1 failed or wrong arguments, 2 done and there are differences (`diff`, `compare`), 130 stopped by Ctrl-C or a signal: what is
        in the registry is whole, and the next run finishes the work.

        """;

    public static string Text()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n")).Append('\n');
        AppendTable(page, "| verb | |\n|---|---|", D2Program.Verbs.Select(verb => $"| [{verb.Path}](#d2-{verb.Path.Replace(' ', '-')}) | {Cell(FirstSentence(verb.Verb.Description!))} |"));
        foreach (var (path, verb) in D2Program.Verbs)
        {
            Append(page, path, verb);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, string path, Verb verb)
    {
        page.Append("\n## d2 ").Append(path).Append("\n\n").Append(verb.Description).Append("\n\n```sh\n")
            .AppendJoin('\n', verb.Examples).Append("\n```\n\n");
        page.Append("Usage: `d2 ").Append(path).AppendJoin("", verb.Arguments.Select(Usage)).Append(" [options]`\n");
        if (verb.Arguments.Count > 0)
        {
            page.Append('\n');
            AppendTable(page, "| argument | |\n|---|---|", verb.Arguments.Select(argument => $"| `{argument.Name}` | {Cell(argument.Description)} |"));
        }

        page.Append('\n');
        AppendTable(page, "| option | unless set | |\n|---|---|---|", verb.Options.Where(option => option is not HelpOption).Select(Row));
        page.Append("\nWith `--output json`:\n\n```text\n").Append(OutputShape.Of(verb.Outputs)).Append("```\n");
    }

    private static void AppendTable(StringBuilder page, string head, IEnumerable<string> rows) =>
        page.Append(head).Append('\n').AppendJoin('\n', rows).Append('\n');

    private static string Usage(Argument argument) =>
        (argument.Arity.MinimumNumberOfValues == 0 ? $" [{argument.Name}]" : $" <{argument.Name}>") + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");

    private static string Row(Option option)
    {
        var value = option.Arity switch
        {
            { MaximumNumberOfValues: 0 } => "",
            _ when option.ValueType == typeof(bool) => "",
            { MinimumNumberOfValues: 0 } => $" [{option.HelpName}]",
            _ => $" <{option.HelpName}>",
        };
        var names = string.Join(", ", option.Aliases.Prepend(option.Name).Select(name => $"`{name}{value}`"));
        var repeated = option.ValueType.IsArray ? " May be given several times." : "";
        return $"| {names} | {(option.Required ? "(required)" : Default(option))} | {Cell(option.Description)}{repeated} |";
    }

    private static string Default(Option option) => option is { HasDefaultValue: true } && option.ValueType != typeof(bool) && !option.ValueType.IsArray
        && option.GetDefaultValue() is { } value ? $"`{value.ToString()!.ToLowerInvariant()}`" : "";

    private static string FirstSentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is var end and > 0 ? text[..(end + 1)] : text;

    private static string Cell(string? text) => (text ?? "").Replace("|", "\\|", StringComparison.Ordinal);
}
