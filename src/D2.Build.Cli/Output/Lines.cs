using Spectre.Console;

namespace D2.Build.Cli;

/// <summary>Prints lines: in colour where a person sees them and NO_COLOR is not set, as they are everywhere else.</summary>
/// <param name="writer">Where they go.</param>
/// <param name="terminal">What the terminal can do, which knows TERM and NO_COLOR; null where the output goes elsewhere. Lines are not given to it,
/// as it would break them at its width.</param>
internal sealed class Lines(TextWriter writer, IAnsiConsole? terminal)
{
    // To the beginning of the line, and nothing right of it.
    private const string Erase = "\r\u001b[K";

    private readonly Lock _lock = new();
    private readonly bool _colours = terminal is { Profile.Capabilities: { Ansi: true, ColorSystem: not ColorSystem.NoColors } };
    private bool _hasProgress;

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
            EraseProgress();
            writer.Write(_colours && CodeOf(style) is { } code ? $"\u001b[{code}m{text}\u001b[0m\n" : text + "\n");
        }
    }

    /// <summary>How far the work is, on a terminal: a line that the next one takes the place of. Nothing anywhere else.</summary>
    public void Progress(string text)
    {
        if (terminal is not { Profile: { Capabilities.Ansi: true } profile })
        {
            return;
        }

        lock (_lock)
        {
            // A line that is too long would wrap, and only its end be erased.
            writer.Write(Erase + (text.Length < profile.Width ? text : text[..Math.Max(0, profile.Width - 1)]));
            writer.Flush();
            _hasProgress = true;
        }
    }

    /// <summary>Takes away what <see cref="Progress"/> left.</summary>
    public void EndProgress()
    {
        lock (_lock)
        {
            EraseProgress();
        }
    }

    private void EraseProgress()
    {
        if (_hasProgress)
        {
            writer.Write(Erase);
            writer.Flush();
            _hasProgress = false;
        }
    }

    // Of the sixteen colours that every terminal has, as the user chose them.
    private static string? CodeOf(LineStyle style) => style switch
    {
        LineStyle.Done => "32",
        LineStyle.Quiet => "90",
        LineStyle.Warning => "33",
        LineStyle.Error => "31",
        _ => null,
    };
}
