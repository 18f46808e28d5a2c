using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>What a run says: sentences, one JSON object, or lines for the build. Warnings and errors go to standard error.</summary>
/// <param name="format">Which of them.</param>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
internal sealed class Report(OutputFormat format, Lines output, Lines error)
{
    private const string Mark = "##d2 ";

    /// <summary>A sentence for people, or several lines of them.</summary>
    public void Line(string text, LineStyle style = LineStyle.Plain)
    {
        if (format is OutputFormat.Text)
        {
            error.EndProgress();
            output.Write(Harmless(text), style);
        }
    }

    /// <summary>What the run gave, for programs.</summary>
    public void Result<T>(T value, JsonTypeInfo<T> type)
    {
        if (format is OutputFormat.Json)
        {
            error.EndProgress();
            output.Write(JsonSerializer.Serialize(value, type));
        }
    }

    /// <summary>Fields for the build; the first says of what.</summary>
    public void Fields(params IEnumerable<string> fields)
    {
        if (format is OutputFormat.MSBuild)
        {
            output.Write(Mark + string.Join('\t', fields.Select(OneLine)));
        }
    }

    /// <summary>Something that was not done as asked, though nothing failed.</summary>
    public void Warning(DiagnosticCode code, string message) => Problem("warning", code.Id, message, LineStyle.Warning);

    /// <summary>Why the run failed.</summary>
    public void Error(string code, string message) => Problem("error", code, message, LineStyle.Error);

    /// <summary>What a build said of a file: the line as it is, for people and editors know it.</summary>
    public void Finding(string line, BuildFinding? finding)
    {
        if (format is OutputFormat.MSBuild && finding is not null)
        {
            Problem(finding.Severity, finding.Code, $"{finding.File}: {finding.Message}", LineStyle.Plain);
            return;
        }

        error.Write(OneLine(line), finding?.Severity switch { null => LineStyle.Plain, BuildFinding.Error => LineStyle.Error, _ => LineStyle.Warning });
    }

    /// <summary>How far the work is; only a person at a terminal sees it.</summary>
    public void Progress(string text) => error.Progress(OneLine(text));

    /// <summary>Takes away what <see cref="Progress"/> left.</summary>
    public void End() => error.EndProgress();

    private void Problem(string kind, string code, string message, LineStyle style)
    {
        if (format is OutputFormat.MSBuild)
        {
            output.Write($"{Mark}{kind}\t{code}\t{HelpLink(code)}\t\t\t{OneLine(message)}");
            return;
        }

        error.Write($"d2 : {kind} {code}: {OneLine(message)}", style);
    }

    private static string HelpLink(string code) => Codes.All.FirstOrDefault(known => string.Equals(known.Id, code, StringComparison.Ordinal))?.HelpLink ?? "";

    // What a registry or a file said must not steer a terminal.
    private static string Harmless(string text) => text.Any(IsControl) ? string.Concat(text.Select(c => IsControl(c) ? ' ' : c)) : text;

    private static bool IsControl(char c) => char.IsControl(c) && c is not '\n';

    // What a registry said must not begin a line of its own, nor steer a terminal.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
