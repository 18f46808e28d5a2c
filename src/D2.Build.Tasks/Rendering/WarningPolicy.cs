namespace D2.Build.Tasks;

/// <summary>
/// What a project that treats warnings as errors means for findings. To the compiler TreatWarningsAsErrors is an option;
/// MSBuild itself acts on NoWarn and WarningsAsErrors only.
/// </summary>
internal sealed class WarningPolicy
{
    private static readonly char[] Separators = [';', ',', ' ', '\n', '\r', '\t'];

    private readonly Func<string, bool> raises;

    private WarningPolicy(Func<string, bool> raises) => this.raises = raises;

    /// <summary>Reads the properties of the same names.</summary>
    public static WarningPolicy Of(string? treatWarningsAsErrors, string? noWarn, string? warningsNotAsErrors)
    {
        if (!string.Equals(treatWarningsAsErrors, "true", StringComparison.OrdinalIgnoreCase))
        {
            return new(_ => false);
        }

        var exempt = new HashSet<string>(Codes(noWarn).Concat(Codes(warningsNotAsErrors)), StringComparer.OrdinalIgnoreCase);
        return new(code => !exempt.Contains(code));
    }

    /// <summary>The finding as the project wants it.</summary>
    public FindingLine Apply(FindingLine finding) =>
        finding.Severity == LineSeverity.Warning && raises(finding.Code) ? finding with { Severity = LineSeverity.Error } : finding;

    private static string[] Codes(string? list) =>
        (list ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}
