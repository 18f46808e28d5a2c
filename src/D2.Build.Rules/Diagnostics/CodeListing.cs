namespace D2.Build.Rules;

/// <summary>The code table as text.</summary>
public static class CodeListing
{
    /// <summary>A line per code, by id: id, severity and title, in columns.</summary>
    public static IEnumerable<string> Lines => Sorted.Select(code => $"{code.Id}  {Severity(code),-7}  {code.Title}");

    /// <summary>The rows of the table in docs/diagnostics, by id: code, severity, title, and whether an editor offers a fix.</summary>
    public static IEnumerable<string> MarkdownRows
    {
        get
        {
            var fixes = new HashSet<string>(Fixes.Ids, StringComparer.Ordinal);
            return Sorted.Select(code => $"| [{code.Id}]({code.Id}.md) | {Severity(code)} | {code.Title} | {(fixes.Contains(code.Id) ? "fix" : "")} |");
        }
    }

    private static IEnumerable<DiagnosticCode> Sorted => Codes.All.OrderBy(code => code.Id, StringComparer.Ordinal);

    private static string Severity(DiagnosticCode code) => code.Severity.ToString().ToLowerInvariant();
}
