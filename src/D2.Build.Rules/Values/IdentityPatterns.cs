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

    private static Violation? CheckAnchors(string pattern) => BeginsAnchored(pattern) && EndsAnchored(pattern) && !HasAlternatives(pattern)
        ? null
        : new(Codes.UnanchoredIdentity, $"'{pattern}' also matches identities that only contain it. Write '{Anchored(pattern)}'.");

    private static string Anchored(string pattern)
    {
        var start = BeginsAnchored(pattern) ? 1 : 0;
        var inner = pattern.Substring(start, pattern.Length - start - (EndsAnchored(pattern) ? 1 : 0));
        if (!HasAlternatives(pattern))
        {
            return $"^{inner}$";
        }

        // Anchors of the alternatives themselves stay theirs.
        return $"^(?:{(inner.IndexOfAny(['^', '$']) < 0 ? inner : pattern)})$";
    }

    private static bool BeginsAnchored(string pattern) => pattern.Length > 1 && pattern[0] == '^';

    private static bool EndsAnchored(string pattern)
    {
        var last = 0;
        for (var at = 0; at < pattern.Length; at = RegexUnits.EndOf(pattern, at))
        {
            last = at;
        }

        return last > 0 && last == pattern.Length - 1 && pattern[last] == '$';
    }

    private static Violation? CheckDots(string pattern) => LiteralDot(pattern) is var dot && dot >= 0
        ? new(Codes.UnescapedDot, $"'{pattern}' has a dot that stands for any character, at position {dot + 1}. Write '\\.' for a dot.")
        : null;

    /// <summary>Whether it has alternatives outside of groups: each anchor belongs to one of them only.</summary>
    private static bool HasAlternatives(string pattern)
    {
        var depth = 0;
        for (var at = 0; at < pattern.Length; at = RegexUnits.EndOf(pattern, at))
        {
            depth += pattern[at] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (pattern[at] == '|' && depth == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first dot outside of classes that nothing repeats: a wildcard is hardly meant for one character.</summary>
    private static int LiteralDot(string pattern)
    {
        for (var at = 0; at < pattern.Length; at = RegexUnits.EndOf(pattern, at))
        {
            if (pattern[at] == '.' && (at + 1 == pattern.Length || pattern[at + 1] is not ('*' or '+' or '?' or '{')))
            {
                return at;
            }
        }

        return -1;
    }
}
