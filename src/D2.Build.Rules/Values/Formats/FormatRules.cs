namespace D2.Build.Rules;

/// <summary>The rule behind each <see cref="TextFormat"/>, the same while editing and at build.</summary>
public static class FormatRules
{
    /// <summary>Checks a text. What is complete only on the cluster passes, where its format allows to tell.</summary>
    /// <param name="format">What the text has to look like.</param>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong with it; null for a good text.</returns>
    public static Violation? Check(TextFormat format, string text) => All(format, text) is [var first, ..] ? first : null;

    /// <summary>Checks a text in which several things may be wrong.</summary>
    /// <param name="format">What the text has to look like.</param>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong with it; empty for a good text.</returns>
    public static IReadOnlyList<Violation> All(TextFormat format, string text) => format switch
    {
        TextFormat.Template => Templates.Scan(text).Problems,
        _ when CelResult(format) is null => CheckOne(format, text) is { } violation ? [violation] : [],
        _ when Placeholders.AreIn(text) => [],
        TextFormat.FieldCondition => CelExpressions.CheckFields(text),
        TextFormat.DependencyCondition => CelExpressions.CheckDependency(text),
        _ => CelExpressions.CheckAdmission(text, CelResult(format)!.Value),
    };

    /// <summary>What an expression of a format has to give; null for a format that is not of CEL.</summary>
    /// <param name="format">The format.</param>
    public static AdmissionResult? CelResult(TextFormat format) => format switch
    {
        TextFormat.FieldCondition or TextFormat.DependencyCondition or TextFormat.AdmissionCondition => AdmissionResult.Condition,
        TextFormat.AdmissionText => AdmissionResult.Text,
        TextFormat.AdmissionValue => AdmissionResult.Any,
        _ => null,
    };

    private static Violation? CheckOne(TextFormat format, string text) => format switch
    {
        TextFormat.Any => null,
        TextFormat.Regex => RegexPatterns.Check(text),
        TextFormat.IdentityRegex => IdentityPatterns.Check(text),
        _ => Placeholders.AreIn(text) ? null : CheckWhole(format, text),
    };

    private static Violation? CheckWhole(TextFormat format, string text) => format switch
    {
        TextFormat.Duration => Durations.Check(text),
        TextFormat.ShortDuration => Durations.CheckShort(text),
        TextFormat.Label => Names.CheckLabel(text),
        TextFormat.ObjectName => Names.CheckSubdomain(text),
        TextFormat.OciUrl => Urls.CheckOci(text),
        TextFormat.HttpUrl => Urls.CheckHttp(text),
        TextFormat.GitUrl => Urls.CheckGit(text) ?? PlainHttp.CheckUrl(text),
        TextFormat.HelmUrl => Urls.CheckHelm(text) ?? PlainHttp.CheckUrl(text),
        TextFormat.SemverRange => SemverRanges.Check(text),
        TextFormat.ImageTag => ImageTags.Check(text),
        TextFormat.ImageDigest => ImageDigests.Check(text),
        TextFormat.ImageName => ImageNames.Check(text),
        TextFormat.Cron => CronExpressions.Check(text),
        TextFormat.TimeZone => TimeZones.Check(text),
        _ => null,
    };
}
