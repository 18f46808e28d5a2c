using System.Globalization;
using System.Text;

namespace D2.Build.Rules;

/// <summary>Reads a JSON object whose values are all strings, the only form in which Flux takes a marker.</summary>
internal static class FlatJson
{
    /// <returns>The members, the last of equal names; null where the text is anything else.</returns>
    public static Dictionary<string, string>? Parse(string text)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = 0;
        if (!Take(text, ref at, '{'))
        {
            return null;
        }

        if (Take(text, ref at, '}'))
        {
            return IsAtEnd(text, at) ? members : null;
        }

        do
        {
            if (String(text, ref at) is not { } name || !Take(text, ref at, ':') || String(text, ref at) is not { } value)
            {
                return null;
            }

            members[name] = value;
        }
        while (Take(text, ref at, ','));

        return Take(text, ref at, '}') && IsAtEnd(text, at) ? members : null;
    }

    private static bool IsAtEnd(string text, int at)
    {
        SkipBlanks(text, ref at);
        return at == text.Length;
    }

    private static void SkipBlanks(string text, ref int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }
    }

    private static bool Take(string text, ref int at, char expected)
    {
        SkipBlanks(text, ref at);
        if (at == text.Length || text[at] != expected)
        {
            return false;
        }

        at++;
        return true;
    }

    private static string? String(string text, ref int at)
    {
        if (!Take(text, ref at, '"'))
        {
            return null;
        }

        var value = new StringBuilder();
        while (at < text.Length && text[at] >= ' ')
        {
            var c = text[at++];
            if (c == '"')
            {
                return value.ToString();
            }

            if (c != '\\')
            {
                value.Append(c);
            }
            else if (!Escape(text, ref at, value))
            {
                return null;
            }
        }

        return null;
    }

    private static bool Escape(string text, ref int at, StringBuilder value)
    {
        const string Escapes = "\"\\/bfnrt";
        const string Characters = "\"\\/\b\f\n\r\t";
        if (at == text.Length)
        {
            return false;
        }

        var c = text[at++];
        if (c != 'u')
        {
            var index = Escapes.IndexOf(c);
            value.Append(index < 0 ? '?' : Characters[index]);
            return index >= 0;
        }

        var isHex = at + 4 <= text.Length
            && int.TryParse(text.Substring(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && value.Append((char)code) is not null;
        at += 4;
        return isHex;
    }
}
