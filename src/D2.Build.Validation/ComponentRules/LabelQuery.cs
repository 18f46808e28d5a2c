namespace D2.Build.Validation;

/// <summary>A selector of labels as text: <c>app=web,tier!=cache,track,!legacy,env in (a,b)</c>.</summary>
internal sealed class LabelQuery
{
    private readonly List<Func<Mapping, bool>> terms = [];

    /// <summary>Reads a selector; null and empty match everything.</summary>
    /// <exception cref="ArgumentException">It cannot be read.</exception>
    public static LabelQuery Parse(string? text)
    {
        var query = new LabelQuery();
        foreach (var term in Split(text ?? ""))
        {
            query.terms.Add(Term(term));
        }

        return query;
    }

    public bool Matches(Mapping labels) => terms.TrueForAll(term => term(labels));

    // Commas inside of parentheses separate values, not terms.
    private static IEnumerable<string> Split(string text)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            depth += i == text.Length ? 0 : text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (i == text.Length || (text[i] == ',' && depth == 0))
            {
                if (text[start..i].Trim() is { Length: > 0 } term)
                {
                    yield return term;
                }

                start = i + 1;
            }
        }
    }

    private static Func<Mapping, bool> Term(string term)
    {
        if (term.EndsWith(')'))
        {
            return Set(term);
        }

        foreach (var (sign, isEqual) in new[] { ("!=", false), ("==", true), ("=", true) })
        {
            if (term.IndexOf(sign, StringComparison.Ordinal) is > 0 and var at)
            {
                var (key, value) = (term[..at].Trim(), term[(at + sign.Length)..].Trim());
                return labels => string.Equals(labels[key]?.ToString(), value, StringComparison.Ordinal) == isEqual;
            }
        }

        return term.StartsWith('!') ? labels => !labels.ContainsKey(term[1..].Trim()) : labels => labels.ContainsKey(term);
    }

    private static Func<Mapping, bool> Set(string term)
    {
        var parts = term[..^1].Split('(', 2);
        var words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || words is not [var key, "in" or "notin"])
        {
            throw new ArgumentException($"The selector '{term}' cannot be read. Write 'key in (a,b)' or 'key notin (a,b)'.", nameof(term));
        }

        var values = parts[1].Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        var wanted = words[1] is "in";
        return labels => (labels[key]?.ToString() is { } value && values.Contains(value)) == wanted;
    }
}
