using System.Text.RegularExpressions;

namespace D2.Build.Rules;

/// <summary>Versions of charts: semantic versions (https://semver.org), also with a leading <c>v</c>.</summary>
public static class ChartVersions
{
    private static readonly Regex Exact = new(
        @"^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?([+_][0-9A-Za-z.-]+)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>Whether it names one version and not a range of them.</summary>
    /// <param name="version">Such as <c>1.2.3</c>, <c>v1.2.3-rc.1</c> or <c>1.x</c>.</param>
    public static bool IsExact(string version) => Exact.IsMatch(version);
}
