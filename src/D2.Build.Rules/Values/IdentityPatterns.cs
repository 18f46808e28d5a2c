namespace D2.Build.Rules;

/// <summary>The Go regular expressions that identities of signers are matched with.</summary>
public static class IdentityPatterns
{
    /// <summary>Checks an expression: anchored at both ends, and no dot that is meant literally.</summary>
    /// <param name="pattern">The expression, which may hold inputs and variables.</param>
    /// <returns>What is wrong with it; null for a good expression.</returns>
    public static Violation? Check(string pattern)
    {
        if (pattern.Length == 0 || pattern[0] != '^' || pattern[pattern.Length - 1] != '$' || IsEscaped(pattern, pattern.Length - 1))
        {
            return new(
                Codes.UnanchoredIdentity,
                $"'{pattern}' also matches identities that only contain it. Write '^{pattern.TrimStart('^').TrimEnd('$')}$'.");
        }

        return LiteralDot(pattern) is var dot && dot >= 0
            ? new(Codes.UnescapedDot, $"'{pattern}' has a dot that stands for any character, at position {dot + 1}. Write '\\.' for a dot.")
            : null;
    }

    /// <summary>The first dot outside of classes that nothing repeats: a wildcard is hardly meant for one character.</summary>
    private static int LiteralDot(string pattern)
    {
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (SkipPlaceholder(pattern, i) is var end && end > i)
            {
                i = end;
                continue;
            }

            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '.' when !inClass && (i + 1 == pattern.Length || pattern[i + 1] is not ('*' or '+' or '?' or '{')):
                    return i;
            }
        }

        return -1;
    }

    /// <summary>The last character of an input or variable that begins here; the position itself where none does.</summary>
    private static int SkipPlaceholder(string pattern, int at)
    {
        var close = pattern[at] switch
        {
            '<' when Follows(pattern, at, '<') => ">>",
            '$' when Follows(pattern, at, '{') => "}",
            _ => null,
        };
        return close is not null && pattern.IndexOf(close, at, StringComparison.Ordinal) is var end && end > 0
            ? end + close.Length - 1
            : at;
    }

    private static bool Follows(string pattern, int at, char next) => at + 1 < pattern.Length && pattern[at + 1] == next;

    private static bool IsEscaped(string pattern, int at)
    {
        var slashes = 0;
        while (at - slashes - 1 >= 0 && pattern[at - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }
}
