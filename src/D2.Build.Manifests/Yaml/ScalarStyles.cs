namespace D2.Build.Manifests.Yaml;

/// <summary>Decides how a text is written.</summary>
internal static class ScalarStyles
{
    /// <summary>The style for a text that has to be read back as exactly this string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wanted">The style that was asked for.</param>
    /// <param name="place">Where it stands.</param>
    public static WrittenStyle Of(string text, ScalarStyle wanted, ScalarPlace place)
    {
        var traits = TextInspection.Of(text);
        if (traits.HasFlag(TextTraits.Unprintable))
        {
            return WrittenStyle.DoubleQuoted;
        }

        if (traits.HasFlag(TextTraits.LineFeeds))
        {
            return place == ScalarPlace.Block && BlockScalar.Holds(text) ? WrittenStyle.Literal : WrittenStyle.DoubleQuoted;
        }

        if (traits.HasFlag(TextTraits.Tabs))
        {
            return WrittenStyle.DoubleQuoted;
        }

        if (wanted == ScalarStyle.Folded && place == ScalarPlace.Block && BlockScalar.IsWords(text))
        {
            return WrittenStyle.Folded;
        }

        return IsPlain(text, traits) && !(place == ScalarPlace.Key && MisleadsAsKey(text)) ? WrittenStyle.Plain : Quotes(text);
    }

    private static bool IsPlain(ReadOnlySpan<char> text, TextTraits traits) =>
        !traits.HasFlag(TextTraits.Delimiters)
        && !traits.HasFlag(TextTraits.Substitution)
        && text.Length > 0
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && !StartsLikeSyntax(text)
        && !OtherTypes.Include(text)
        && (!traits.HasFlag(TextTraits.Template) || !Placeholders.DecideTypeOf(text));

    // YamlDotNet takes what follows the blank for an alias and loses the key.
    private static bool MisleadsAsKey(ReadOnlySpan<char> key) => key.Contains(" *", StringComparison.Ordinal);

    private static WrittenStyle Quotes(ReadOnlySpan<char> text) =>
        text.ContainsAny('"', '\\') ? WrittenStyle.SingleQuoted : WrittenStyle.DoubleQuoted;

    private static bool StartsLikeSyntax(ReadOnlySpan<char> text) => text[0] switch
    {
        '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%'
            or '@' or '`' => true,
        '-' => text.Length == 1 || text[1] == ' ' || text.StartsWith("---", StringComparison.Ordinal),
        '.' => text.StartsWith("...", StringComparison.Ordinal),
        _ => false,
    };
}
