using Spectre.Console;

namespace D2.Build.Cli;

/// <summary>Prints lines: in colour where a person sees them, as they are everywhere else.</summary>
/// <param name="writer">Where they go.</param>
/// <param name="terminal">The terminal; null where the output goes elsewhere.</param>
internal sealed class Lines(TextWriter writer, IAnsiConsole? terminal)
{
    private readonly Lock _lock = new();

    /// <summary>Lines to a writer that is the process's own output or a test's.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="redirected">Whether the process's output goes to a file or pipe.</param>
    /// <param name="own">The process's own writer; only that can be a terminal.</param>
    public static Lines To(TextWriter writer, Func<bool> redirected, TextWriter own) => new(
        writer,
        ReferenceEquals(writer, own) && !redirected() ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) }) : null);

    public void Write(string text, LineStyle style = LineStyle.Plain)
    {
        lock (_lock)
        {
            if (terminal is null || style is LineStyle.Plain)
            {
                writer.Write(text + "\n");
                return;
            }

            terminal.Write(new Text(text + "\n", new Style(ColorOf(style))));
        }
    }

    private static Color ColorOf(LineStyle style) => style switch
    {
        LineStyle.Done => Color.Green,
        LineStyle.Quiet => Color.Grey,
        LineStyle.Warning => Color.Yellow,
        _ => Color.Red,
    };
}
