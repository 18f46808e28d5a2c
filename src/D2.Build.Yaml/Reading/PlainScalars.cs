using System.Text.RegularExpressions;

namespace D2.Build.Yaml;

/// <summary>
/// What plain scalars are to the YAML library of Kubernetes' tools: YAML 1.2's core schema with YAML 1.1's words for
/// booleans, its octal and binary numbers and its underscores in numbers.
/// </summary>
internal static class PlainScalars
{
    private static readonly HashSet<string> Nulls = new(StringComparer.Ordinal) { "", "~", "null", "Null", "NULL" };

    private static readonly HashSet<string> Booleans = new(StringComparer.Ordinal)
    {
        "true", "True", "TRUE", "false", "False", "FALSE",
        "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF", "y", "Y", "n", "N",
    };

    private static readonly HashSet<string> Floats = new(StringComparer.Ordinal)
    {
        ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF", ".nan", ".NaN", ".NAN",
    };

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private static readonly Regex Integer = new(
        "^[-+]?(0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout);

    private static readonly Regex Float = new(
        @"^[-+]?(\.[0-9]+|[0-9][0-9_]*(\.[0-9_]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout);

    public static YamlScalarType TypeOf(string text)
    {
        if (Nulls.Contains(text))
        {
            return YamlScalarType.Null;
        }

        if (Booleans.Contains(text))
        {
            return YamlScalarType.Boolean;
        }

        // Numbers are short; a long text is spared the two patterns.
        return text.Length > 64 || !CanBeNumber(text[0]) ? YamlScalarType.Text : NumberType(text);
    }

    private static bool CanBeNumber(char first) => first is '-' or '+' or '.' or (>= '0' and <= '9');

    private static YamlScalarType NumberType(string text) =>
        Integer.IsMatch(text) ? YamlScalarType.WholeNumber
        : Floats.Contains(text) || Float.IsMatch(text) ? YamlScalarType.Number
        : YamlScalarType.Text;
}
