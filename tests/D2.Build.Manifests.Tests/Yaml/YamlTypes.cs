using System.Text.RegularExpressions;

namespace D2.Build.Manifests.Tests.Yaml;

/// <summary>What readers of YAML 1.1 and 1.2 make of an unquoted text, from the type repositories of both and from Go and Ruby.</summary>
internal static partial class YamlTypes
{
    public static bool IsString(string text) => text.Length > 0 && !Old().IsMatch(text) && !Core().IsMatch(text) && !Others().IsMatch(text);

    [GeneratedRegex("""
        ^(?:~|null|Null|NULL
        |y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF
        |[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+
        |[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*
        |[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)
        |[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?.*
        |<<|=)\z
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Old();

    [GeneratedRegex("""
        ^(?:null|Null|NULL|~|true|True|TRUE|false|False|FALSE
        |[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+
        |[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Core();

    // Go strips underscores before it parses, in any base and with a sign; Ruby does the same with commas.
    [GeneratedRegex("""
        ^(?:[-+]?0[xX][0-9a-fA-F_]+|[-+]?0[oO][0-7_]+|[-+]?0[bB][01_]+|(?:[-+]_*)?[0-9][0-9_,]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9_]+)?)\z
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Others();
}
