using System.Globalization;
using System.Text.RegularExpressions;

namespace D2.Build.Rules;

/// <summary>A range of semantic versions as Flux' image policies and sources read it: <c>6.x</c>, <c>&gt;=1.2 &lt;2</c>, <c>^1 || ^3</c>.</summary>
public sealed class VersionRange
{
    private static readonly string[] Or = ["||"];

    private static readonly string[] Places = ["major", "minor", "patch"];

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private static readonly Regex Span = new(
        @"(?<low>[^\s,|]+)\s+-\s+(?<high>[^\s,|]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout);

    private static readonly Regex Bound = new(
        @"(?<sign>[=!<>~^]*)\s*v?(?<major>[0-9]+|[xX*])(\.(?<minor>[0-9]+|[xX*]))?(\.(?<patch>[0-9]+|[xX*]))?"
        + @"(-(?<pre>[0-9A-Za-z.-]+))?(\+[0-9A-Za-z.-]+)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Timeout);

    private readonly IReadOnlyList<IReadOnlyList<VersionBound>> alternatives;

    private VersionRange(IReadOnlyList<IReadOnlyList<VersionBound>> alternatives) => this.alternatives = alternatives;

    /// <summary>Reads a range.</summary>
    /// <param name="text">The range.</param>
    /// <returns>The range; null where Flux could not read it.</returns>
    public static VersionRange? Parse(string text) => SemverRanges.Check(text) is null
        ? new([.. Span.Replace(text, ">=${low}, <=${high}").Split(Or, StringSplitOptions.None).Select(Bounds)])
        : null;

    /// <summary>Whether a version lies within it.</summary>
    /// <param name="version">The version.</param>
    public bool Allows(SemanticVersion version) => alternatives.Any(bounds => bounds.All(bound => bound.Allows(version)));

    /// <summary>A major version above a version's own that lies within it; null where there is none.</summary>
    /// <param name="version">The version.</param>
    // What a range allows changes only at the numbers it names, so these and the next one stand for all.
    public SemanticVersion? NextMajor(SemanticVersion version) => alternatives
        .SelectMany(bounds => bounds.Select(bound => bound.Version.Major))
        .SelectMany(major => (long[])[major, major + 1])
        .Append(version.Major + 1)
        .Where(major => major > version.Major)
        .Distinct()
        .OrderBy(major => major)
        .SelectMany(Representatives)
        .FirstOrDefault(Allows);

    private IEnumerable<SemanticVersion> Representatives(long major) => alternatives
        .SelectMany(bounds => bounds)
        .Where(bound => bound.Version.Major == major)
        .SelectMany(bound => (SemanticVersion[])
            [new(major, bound.Version.Minor, bound.Version.Patch), new(major, bound.Version.Minor, bound.Version.Patch + 1)])
        .Prepend(new(major, 0, 0));

    private static IReadOnlyList<VersionBound> Bounds(string alternative) =>
        [.. Bound.Matches(alternative).Cast<Match>().Select(BoundOf)];

    private static VersionBound BoundOf(Match match)
    {
        var numbers = Places
            .Select(name => match.Groups[name].Value)
            .TakeWhile(number => number.Length > 0 && number[0] is >= '0' and <= '9')
            .Select(number => long.Parse(number, CultureInfo.InvariantCulture))
            .ToArray();
        return new(
            match.Groups["sign"].Value,
            new(numbers.ElementAtOrDefault(0), numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2), match.Groups["pre"].Value),
            numbers.Length);
    }
}
