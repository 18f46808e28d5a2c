using System.Text.RegularExpressions;

namespace D2.Build.Rules;

/// <summary>Versions of the .NET SDK as pipelines are told.</summary>
public static class SdkVersions
{
    // Two numbers at least: GitLab's images have no tag for one alone.
    private static readonly Regex Form = new(
        @"^[1-9][0-9]?\.[0-9](\.x|\.[1-9]xx|\.[0-9]{1,3}(-[0-9a-z]+(\.[0-9a-z]+)*)?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>Checks a version: <c>10.0</c>, <c>10.0.x</c>, <c>10.0.1xx</c> or <c>10.0.100</c>.</summary>
    /// <param name="version">The version.</param>
    /// <returns>What is wrong with it; null for a good version.</returns>
    public static Violation? Check(string version) => Form.IsMatch(version)
        ? null
        : new(Codes.InvalidSemverRange, $"'{version}' is no version of the .NET SDK. Write it as '10.0.x', '10.0.1xx' or '10.0.100'.");
}
