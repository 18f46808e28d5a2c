namespace D2.Build.Cli;

/// <summary>A comparison for people.</summary>
internal static class ComparisonLines
{
    /// <param name="report">Takes the lines.</param>
    /// <param name="output">The comparison.</param>
    /// <param name="indent">What each line begins with.</param>
    public static void Tell(Report report, ComparisonOutput output, string indent = "")
    {
        foreach (var name in output.Added)
        {
            report.Line($"{indent}+ {name}", LineStyle.Done);
        }

        foreach (var (name, fields) in output.Changed)
        {
            report.Line($"{indent}~ {name}", LineStyle.Done);
            foreach (var field in fields.Where(field => field.Path.Length > 0))
            {
                report.Line($"{indent}    {field}");
            }
        }

        foreach (var name in output.Removed)
        {
            report.Line($"{indent}- {name}", LineStyle.Done);
        }
    }
}
