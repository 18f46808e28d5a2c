using System.Globalization;
using System.Text.RegularExpressions;

namespace D2.Build.Rules;

/// <summary>A semantic version as Flux reads tags: three numbers, an optional <c>v</c> before them, ordered by precedence.</summary>
public sealed class SemanticVersion
{
    private static readonly Regex Form = new(
        @"^v?(?<major>0|[1-9][0-9]{0,17})\.(?<minor>0|[1-9][0-9]{0,17})\.(?<patch>0|[1-9][0-9]{0,17})"
        + @"(-(?<pre>[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*))?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    internal SemanticVersion(long major, long minor, long patch, string prerelease = "") =>
        (Major, Minor, Patch, Prerelease) = (major, minor, patch, prerelease);

    /// <summary>The first number.</summary>
    public long Major { get; }

    /// <summary>The second number.</summary>
    public long Minor { get; }

    /// <summary>The third number.</summary>
    public long Patch { get; }

    /// <summary>What stands behind the hyphen; empty for a release.</summary>
    public string Prerelease { get; }

    /// <summary>Reads a tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <returns>The version; null where Flux would skip the tag.</returns>
    public static SemanticVersion? Parse(string tag)
    {
        var match = Form.Match(tag);
        return match.Success && HasNoLeadingZeros(match.Groups["pre"].Value)
            ? new(Number(match, "major"), Number(match, "minor"), Number(match, "patch"), match.Groups["pre"].Value)
            : null;
    }

    /// <summary>Compares by precedence: below 0 where this version is older, 0 where only build metadata differs.</summary>
    /// <param name="other">The other version.</param>
    public int ComparePrecedence(SemanticVersion other)
    {
        var order = Major.CompareTo(other.Major);
        order = order != 0 ? order : Minor.CompareTo(other.Minor);
        order = order != 0 ? order : Patch.CompareTo(other.Patch);
        return order != 0 ? order : ComparePrereleases(Prerelease, other.Prerelease);
    }

    // A release is above its prereleases.
    private static int ComparePrereleases(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return (left.Length == 0).CompareTo(right.Length == 0);
        }

        var (lefts, rights) = (left.Split('.'), right.Split('.'));
        for (var i = 0; i < Math.Min(lefts.Length, rights.Length); i++)
        {
            var order = CompareParts(lefts[i], rights[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return lefts.Length.CompareTo(rights.Length);
    }

    // Numbers are below words; without leading zeros, the longer number is the greater.
    private static int CompareParts(string left, string right)
    {
        var (isLeftNumber, isRightNumber) = (IsNumber(left), IsNumber(right));
        return isLeftNumber != isRightNumber ? isRightNumber.CompareTo(isLeftNumber)
            : isLeftNumber && left.Length != right.Length ? left.Length.CompareTo(right.Length)
            : string.CompareOrdinal(left, right);
    }

    private static bool HasNoLeadingZeros(string prerelease) =>
        Array.TrueForAll(prerelease.Split('.'), part => part.Length < 2 || part[0] != '0' || !IsNumber(part));

    private static bool IsNumber(string part) => part.Length > 0 && part.All(c => c is >= '0' and <= '9');

    private static long Number(Match match, string group) => long.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
