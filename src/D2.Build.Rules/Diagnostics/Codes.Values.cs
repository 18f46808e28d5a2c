namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>A range of versions that Flux cannot read.</summary>
    public static readonly DiagnosticCode InvalidSemverRange = new(
        "D2B1050", "Invalid version range", Severity.Error,
        "Flux reads ranges as comparisons (=, !=, <, >, <=, >=, ~, ^) of versions, separated by spaces, commas or ||. Anything else "
        + "stalls the object, and nothing is pulled or chosen.");

    /// <summary>A tag that no registry has.</summary>
    public static readonly DiagnosticCode InvalidImageTag = new(
        "D2B1051", "Invalid tag", Severity.Error,
        "Tags have letters, digits, underscores, dots and hyphens, at most 128. The source never finds an artifact.");

    /// <summary>A digest that cannot be one.</summary>
    public static readonly DiagnosticCode InvalidImageDigest = new(
        "D2B1052", "Invalid digest", Severity.Error,
        "Flux pins artifacts by sha256: and 64 hexadecimal digits, and refuses the reference otherwise.");

    /// <summary>The name of an image that cannot be scanned.</summary>
    public static readonly DiagnosticCode InvalidImageName = new(
        "D2B1053", "Invalid image name", Severity.Error,
        "An ImageRepository names host and path only. With a scheme, a tag or capital letters it stalls.");

    /// <summary>A cron expression the operator refuses.</summary>
    public static readonly DiagnosticCode InvalidCron = new(
        "D2B1054", "Invalid cron expression", Severity.Error,
        "The operator reads five fields, from the minute to the day of the week (0 to 6), or @daily, @every 30m and the like. "
        + "The provider stalls otherwise, and its inputs stay as they are.");

    /// <summary>A time zone nobody knows.</summary>
    public static readonly DiagnosticCode UnknownTimeZone = new(
        "D2B1055", "Unknown time zone", Severity.Error,
        "Time zones are names of the IANA database, capitals included. The provider stalls otherwise.");

    private static IEnumerable<DiagnosticCode> Values =>
        [InvalidSemverRange, InvalidImageTag, InvalidImageDigest, InvalidImageName, InvalidCron, UnknownTimeZone];
}
