using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>
/// What the project's warning properties and analyzer configurations mean for findings. Decided here and not in the build: a warning that is raised to an
/// error must keep the tree from being written.
/// </summary>
internal sealed class SeverityPolicy
{
    private static readonly char[] Separators = [';', ',', ' ', '\t'];

    private readonly HashSet<string> silenced;
    private readonly HashSet<string> raised;
    private readonly HashSet<string> kept;

    /// <summary>Reads the values of the MSBuild properties of the same names.</summary>
    public SeverityPolicy(string noWarn = "", string warningsAsErrors = "", string warningsNotAsErrors = "", string treatWarningsAsErrors = "")
    {
        silenced = Codes(noWarn);
        raised = Codes(warningsAsErrors);
        kept = Codes(warningsNotAsErrors);
        RaisesAll = string.Equals(treatWarningsAsErrors, "true", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The severities that <c>.editorconfig</c> gives. Default: none.</summary>
    public AnalyzerConfigs Configs { get; init; } = AnalyzerConfigs.None;

    private bool RaisesAll { get; }

    /// <summary>The finding as the project wants it; null where it does not want it. Errors stay errors.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="file">The whole path of its source file; empty where it has none.</param>
    public Finding? Apply(Finding finding, string file = "")
    {
        if (finding.Severity == Severity.Error)
        {
            return finding;
        }

        return Configs.Of(finding.Code.Id, finding.Severity, file) is { } severity ? ApplyProperties(finding with { Severity = severity }) : null;
    }

    private Finding? ApplyProperties(Finding finding)
    {
        var code = finding.Code.Id;
        return finding.Severity switch
        {
            _ when silenced.Contains(code) => null,
            Severity.Warning when (RaisesAll || raised.Contains(code)) && !kept.Contains(code) =>
                finding with { Severity = Severity.Error },
            _ => finding,
        };
    }

    private static HashSet<string> Codes(string list) =>
        new(list.Split(Separators, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
