namespace D2.Build.Rules;

/// <summary>The rule behind each <see cref="TextFormat"/>, the same while editing and at build.</summary>
public static class FormatRules
{
    /// <summary>Checks a text. What is complete only on the cluster passes, where its format allows to tell.</summary>
    /// <param name="format">What the text has to look like.</param>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong with it; null for a good text.</returns>
    public static Violation? Check(TextFormat format, string text) => format switch
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
        TextFormat.GitUrl => Urls.CheckGit(text),
        TextFormat.HelmUrl => Urls.CheckHelm(text),
        TextFormat.SemverRange => SemverRanges.Check(text),
        TextFormat.ImageTag => ImageTags.Check(text),
        TextFormat.ImageDigest => ImageDigests.Check(text),
        TextFormat.ImageName => ImageNames.Check(text),
        TextFormat.Cron => CronExpressions.Check(text),
        TextFormat.TimeZone => TimeZones.Check(text),
        _ => null,
    };
}
