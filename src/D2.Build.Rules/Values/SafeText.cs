namespace D2.Build.Rules;

/// <summary>Which texts a template or a variable may bring into YAML without quotes.</summary>
public static class SafeText
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
    };

    /// <summary>
    /// Whether every YAML reader takes the unquoted text for that same string. Cautious: a letter first, then letters,
    /// digits, hyphens, dots, slashes, underscores and the colon of a URL, and not a word for a boolean or null.
    /// </summary>
    /// <param name="text">The text that will be pasted.</param>
    public static bool StaysText(string text)
    {
        if (text.Length == 0 || !IsLetter(text[0]) || Words.Contains(text))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isSchemeEnd = c == ':' && i + 1 < text.Length && text[i + 1] == '/';
            if (!isSchemeEnd && !IsLetter(c) && c is not ((>= '0' and <= '9') or '-' or '.' or '/' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
