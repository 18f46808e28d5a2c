namespace D2.Build.Yaml;

/// <summary>Comments behind a value, which are no part of YAML's content and which Flux' setters live in.</summary>
public static class LineComments
{
    /// <summary>The comment behind a value on the line it ends on, without <c>#</c> and surrounding blanks; null if there is none.</summary>
    /// <param name="text">The text the value was read from.</param>
    /// <param name="value">The value.</param>
    public static string? After(string text, YamlScalar value)
    {
        var at = PositionAfter(text, value);
        return at is { } start ? text.Substring(start + 1, LineEnd(text, start) - start - 1).Trim() : null;
    }

    /// <summary>Where the <c>#</c> of that comment is, as characters from the start of the text; null if there is none.</summary>
    /// <param name="text">The text the value was read from.</param>
    /// <param name="value">The value.</param>
    public static int? PositionAfter(string text, YamlScalar value)
    {
        var at = value.End.Offset;
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        // A plain scalar's end may lie behind the blanks that follow it.
        var isSeparate = at > value.End.Offset || (at > 0 && text[at - 1] is ' ' or '\t');
        return at < text.Length && text[at] == '#' && isSeparate ? at : null;
    }

    private static int LineEnd(string text, int from)
    {
        var end = text.IndexOfAny(['\r', '\n'], from);
        return end < 0 ? text.Length : end;
    }
}
