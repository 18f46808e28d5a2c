namespace D2.Build.Rules;

/// <summary>What somebody meant, where a mistake has one right answer.</summary>
public static class Corrections
{
    private static readonly Dictionary<string, Func<string, string?>> ByCode = new(StringComparer.Ordinal)
    {
        [Codes.InvalidName.Id] = ValueCorrections.Name,
        [Codes.InvalidDuration.Id] = DurationCorrections.Duration,
        [Codes.InvalidUrl.Id] = ValueCorrections.GitUrl,
        [Codes.InvalidVariableName.Id] = VariableNames.Propose,
        [Codes.InvalidSemverRange.Id] = ValueCorrections.Range,
        [Codes.InvalidImageTag.Id] = ValueCorrections.Tag,
        [Codes.InvalidImageName.Id] = ValueCorrections.Image,
        [Codes.InvalidCron.Id] = ValueCorrections.Cron,
        [Codes.UnknownTimeZone.Id] = TimeZones.Propose,
        [Codes.UnanchoredIdentity.Id] = IdentityPatterns.Anchor,
        [Codes.UnescapedDot.Id] = IdentityPatterns.EscapeDots,
        [Codes.UnknownTemplateFunction.Id] = TemplateCorrections.Functions,
        [Codes.DotWithoutValue.Id] = TemplateCorrections.Inputs,
        [Codes.MalformedCel.Id] = CelCorrections.Comparison,
        [Codes.UnknownCelName.Id] = CelCorrections.Functions,
        [Codes.UnquotedResult.Id] = UnquotedResults.Quote,
        [Codes.InvalidAllowPrefix.Id] = ValueCorrections.AllowPrefix,
    };

    /// <summary>The codes of the mistakes that may have a right answer.</summary>
    public static IEnumerable<string> Ids => ByCode.Keys;

    /// <summary>The right text in place of a wrong one.</summary>
    /// <param name="code">What is wrong with the text.</param>
    /// <param name="text">The text.</param>
    /// <returns>A text that the rule accepts; null where there is none, or more than one.</returns>
    public static string? Of(DiagnosticCode code, string text) =>
        ByCode.TryGetValue(code.Id, out var correct) && correct(text) is { } right && !string.Equals(right, text, StringComparison.Ordinal)
            ? right
            : null;
}
