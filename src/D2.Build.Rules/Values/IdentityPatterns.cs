namespace D2.Build.Rules;

/// <summary>The Go regular expressions that identities of signers are matched with.</summary>
public static class IdentityPatterns
{
    /// <summary>Checks an expression: readable, anchored at both ends, and no dot that is meant literally.</summary>
    /// <param name="pattern">The expression, which may hold inputs and variables.</param>
    /// <returns>What is wrong with it; null for a good expression.</returns>
    public static Violation? Check(string pattern) => RegexPatterns.Check(pattern) ?? CheckAnchors(pattern) ?? CheckDots(pattern);

    /// <summary>The expression with anchors around all of it; null where it is no expression.</summary>
    internal static string? Anchor(string pattern) =>
        RegexPatterns.Check(pattern) is null && Anchored(pattern) is var right && RegexPatterns.Check(right) is null && CheckAnchors(right) is null
            ? right
            : null;

    /// <summary>The expression with a backslash before every dot that is meant literally; null where it is no expression.</summary>
    internal static string? EscapeDots(string pattern)
    {
        var right = pattern;
        for (var dot = LiteralDot(right); dot >= 0; dot = LiteralDot(right))
        {
            right = right.Insert(dot, "\\");
        }

        return Check(right) is null ? right : null;
    }

    private static Violation? CheckAnchors(string pattern) =>
        Anchored(pattern) is var anchored && string.Equals(anchored, pattern, StringComparison.Ordinal) ? null : new(
            Codes.UnanchoredIdentity, $"'{pattern}' also matches identities that only contain it. Write '{anchored}'.");

    private static string Anchored(string pattern)
    {
        var begins = pattern.Length > 0 && pattern[0] == '^';
        var ends = pattern.Length > 1 && pattern[pattern.Length - 1] == '$' && !IsEscaped(pattern, pattern.Length - 1);
        var inner = pattern.Substring(begins ? 1 : 0, pattern.Length - (begins ? 1 : 0) - (ends ? 1 : 0));
        if (!HasAlternatives(pattern))
        {
            return $"^{inner}$";
        }

        // Anchors of the alternatives themselves stay theirs.
        return $"^(?:{(inner.IndexOfAny(['^', '$']) < 0 ? inner : pattern)})$";
    }

    private static Violation? CheckDots(string pattern) => LiteralDot(pattern) is var dot && dot >= 0
        ? new(Codes.UnescapedDot, $"'{pattern}' has a dot that stands for any character, at position {dot + 1}. Write '\\.' for a dot.")
        : null;

    /// <summary>Whether it has alternatives outside of groups: each anchor belongs to one of them only.</summary>
    private static bool HasAlternatives(string pattern)
    {
        var depth = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (Placeholders.EndOf(pattern, i) is var end && end > i)
            {
                i = end - 1;
                continue;
            }

            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    i = RegexClass.Read(pattern, i).End - 1;
                    break;
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case '|' when depth == 0:
                    return true;
            }
        }

        return false;
    }

    /// <summary>The first dot outside of classes that nothing repeats: a wildcard is hardly meant for one character.</summary>
    private static int LiteralDot(string pattern)
    {
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (Placeholders.EndOf(pattern, i) is var end && end > i)
            {
                i = end - 1;
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
