using System.Text.RegularExpressions;

namespace D2.Build.Conformance.Tests.Schemas;

/// <summary>Puts a value in the place of what the cluster fills in.</summary>
internal static partial class Placeholders
{
    public static string Fill(string json) => Template().Replace(Variable().Replace(json, "x"), "x");

    // As JSON writes it: the angle brackets are escaped.
    [GeneratedRegex(@"(\\u003C\\u003C|<<).*?(\\u003E\\u003E|>>)")]
    private static partial Regex Template();

    [GeneratedRegex(@"\$\{[A-Z_]+\}")]
    private static partial Regex Variable();
}
