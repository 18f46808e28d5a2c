using System.Globalization;
using System.Text.RegularExpressions;

namespace D2.Build.Cli;

/// <summary>An error or a warning of a build, as MSBuild prints it on a line.</summary>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Code">Such as <c>D2B1001</c>, <c>CS0103</c> or <c>MSB1009</c>; empty where there is none.</param>
/// <param name="File">The file, or the program that says it; empty where there is none.</param>
/// <param name="Line">The line, from 1; null where it points at none.</param>
/// <param name="Column">The column, from 1; null where it points at none.</param>
/// <param name="Message">The sentence.</param>
internal sealed partial record BuildFinding(string Severity, string Code, string File, int? Line, int? Column, string Message)
{
    public const string Error = "error";

    /// <summary>Reads a line; null where it is none.</summary>
    public static BuildFinding? Parse(string line) => Canonical().Match(line) is { Success: true } match
        ? new(
            match.Groups["severity"].Value, match.Groups["code"].Value, match.Groups["file"].Value,
            Number(match.Groups["line"]), Number(match.Groups["column"]), match.Groups["message"].Value)
        : null;

    private static int? Number(Group group) =>
        group.Success && int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // file(line,column[,…]): severity code: message [project]
    [GeneratedRegex(
        @"^\s*(?<file>.*?)(\((?<line>\d+)(,(?<column>\d+))?[^()]*\))?\s*:\s*(?<severity>error|warning)\s*(?<code>[A-Za-z][A-Za-z0-9]*)?\s*:\s*(?<message>.*?)(\s+\[[^\[\]]+proj\])?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Canonical();
}
