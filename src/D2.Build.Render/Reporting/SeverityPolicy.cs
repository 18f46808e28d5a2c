using D2.Build.Rules;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>
/// What the project's warning properties mean for findings. Decided here and not in the build: a warning that is raised to an
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

    private bool RaisesAll { get; }

    /// <summary>The finding as the project wants it; null where it does not want it. Errors stay errors.</summary>
    public Finding? Apply(Finding finding)
    {
        var code = finding.Code.Id;
        return finding.Severity switch
        {
            Severity.Error => finding,
            _ when silenced.Contains(code) => null,
            Severity.Warning when (RaisesAll || raised.Contains(code)) && !kept.Contains(code) =>
                finding with { Severity = Severity.Error },
            _ => finding,
        };
    }

    private static HashSet<string> Codes(string list) =>
        new(list.Split(Separators, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
