using System.Text.RegularExpressions;
using D2.Build.Flux;

namespace D2.Build.Validation;

/// <summary>What a policy compares of a tag.</summary>
internal static class FilteredTag
{
    /// <returns>What the filter extracts; the whole tag where it has none, does not match, or cannot be read here.</returns>
    public static string Of(string tag, TagFilter filter)
    {
        if (filter is not { Pattern: { } pattern, Extract: { } extract })
        {
            return tag;
        }

        try
        {
            // Linear in time, as Go's expressions are.
            var match = Regex.Match(
                tag, pattern.Replace("(?P<", "(?<", StringComparison.Ordinal), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return match.Success ? match.Result(Replacement(extract)) : tag;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // The expression's own rule reports it.
            return tag;
        }
    }

    // $name is ${name} to .NET; numbers are the same.
    private static string Replacement(string extract) =>
        Regex.Replace(extract, @"\$(?<name>[A-Za-z_]\w*)", "$${${name}}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
