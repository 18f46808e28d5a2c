namespace D2.Build.Rules;

/// <summary>Versions from one up to, but without, another. Pre-releases are not told apart.</summary>
/// <param name="From">The lowest.</param>
/// <param name="To">The first above; null where there is no end.</param>
public readonly record struct VersionSpan(Version From, Version? To)
{
    private static readonly char[] Separators = [' ', ',', '\t', '\n', '\r'];
    private static readonly char[] OperatorCharacters = ['=', '!', '<', '>', '~', '^'];

    /// <summary>Every version.</summary>
    public static VersionSpan All { get; } = new(new(0, 0, 0), null);

    /// <summary>Whether it holds versions of more than one minor, such as 1.4 and 1.5.</summary>
    public bool CrossesMinors => To is null || To > new Version(From.Major, From.Minor + 1, 0);

    /// <summary>Whether it holds versions of more than one major.</summary>
    public bool CrossesMajors => To is null || To > new Version(From.Major + 1, 0, 0);

    /// <summary>Whether it is one version.</summary>
    public bool IsExact => To is not null && To <= new Version(From.Major, From.Minor, From.Build + 1);

    /// <summary>Whether it holds versions of a minor.</summary>
    /// <param name="major">The major.</param>
    /// <param name="minor">The minor.</param>
    public bool Holds(int major, int minor) => From < new Version(major, minor + 1, 0) && (To is null || To > new Version(major, minor, 0));

    /// <summary>The spans of a range, one for each alternative.</summary>
    /// <param name="range">A range as Flux reads it, such as <c>&gt;=1.2.0 &lt;2.0.0</c>, <c>~1.4</c>, <c>2.x</c> or <c>*</c>.</param>
    /// <returns>The spans; none where the range cannot be read.</returns>
    public static IReadOnlyList<VersionSpan> Of(string range)
    {
        var spans = new List<VersionSpan>();
        foreach (var alternative in range.Split(["||"], StringSplitOptions.None))
        {
            if (Read(alternative) is not { } span)
            {
                return [];
            }

            spans.Add(span);
        }

        return spans;
    }

    private static VersionSpan? Read(string alternative)
    {
        if (alternative.Split([" - "], StringSplitOptions.None) is [var low, var high])
        {
            return VersionReader.Comparison(">=" + low.Trim()) is { } from && VersionReader.Comparison("<=" + high.Trim()) is { } to
                ? from.Within(to)
                : null;
        }

        VersionSpan? span = All;
        foreach (var comparison in Comparisons(alternative))
        {
            span = VersionReader.Comparison(comparison) is { } next ? span?.Within(next) : null;
        }

        return span;
    }

    // An operator may stand apart from its version.
    private static IEnumerable<string> Comparisons(string alternative)
    {
        var pending = "";
        foreach (var part in alternative.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            pending += part;
            if (pending.Trim(OperatorCharacters).Length > 0)
            {
                yield return pending;
                pending = "";
            }
        }
    }

    private VersionSpan Within(VersionSpan other) => new(
        From > other.From ? From : other.From,
        To is null || (other.To is not null && other.To < To) ? other.To : To);
}
