using System.Buffers;

namespace D2.Build.Manifests.Yaml;

/// <summary>Finds the traits of a text, vectorised over everything that has none.</summary>
internal static class TextInspection
{
    // ASCII but for control characters and : # $ <.
    private static readonly SearchValues<char> Harmless = SearchValues.Create(
        " !\"%&'()*+,-./0123456789;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    public static TextTraits Of(ReadOnlySpan<char> text)
    {
        var traits = TextTraits.None;
        for (var at = text.IndexOfAnyExcept(Harmless); at >= 0;)
        {
            traits |= At(text, at);
            at++;
            var next = text[at..].IndexOfAnyExcept(Harmless);
            at = next < 0 ? -1 : at + next;
        }

        return traits;
    }

    private static TextTraits At(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '\n' => TextTraits.LineFeeds,
            '\t' => TextTraits.Tabs,
            ':' => next is '\0' or ' ' or '\t' or '\n' ? TextTraits.Delimiters : TextTraits.None,
            '#' => at > 0 && text[at - 1] is ' ' or '\t' ? TextTraits.Delimiters : TextTraits.None,
            '$' => next == '{' ? TextTraits.Substitution : TextTraits.None,
            '<' => next == '<' ? TextTraits.Template : TextTraits.None,
            _ => IsPrintable(text, at) ? TextTraits.None : TextTraits.Unprintable,
        };
    }

    /// <summary>Whether a character that is not ASCII can be written without an escape and is not a line break to any reader.</summary>
    internal static bool IsPrintable(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        < '\u00A0' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => false,
        var c when char.IsHighSurrogate(c) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
        var c when char.IsLowSurrogate(c) => at > 0 && char.IsHighSurrogate(text[at - 1]),
        _ => true,
    };
}
