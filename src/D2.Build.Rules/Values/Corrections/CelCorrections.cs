using System.Text;

namespace D2.Build.Rules;

/// <summary>Corrections of CEL.</summary>
internal static class CelCorrections
{
    /// <summary>Two equals signs for one.</summary>
    public static string? Comparison(string expression)
    {
        var right = new StringBuilder();
        var quote = '\0';
        for (var i = 0; i < expression.Length; i++)
        {
            var c = expression[i];
            right.Append(c);
            quote = quote == '\0' && c is '"' or '\'' ? c : c == quote ? '\0' : quote;
            var isAlone = c == '=' && quote == '\0' && (i == 0 || "=!<>".IndexOf(expression[i - 1]) < 0) && (i + 1 == expression.Length || expression[i + 1] != '=');
            right.Append(isAlone ? "=" : "");
        }

        return new CelReader(right.ToString()).Read() is null ? null : right.ToString();
    }

    /// <summary>Misspelt functions spelled right.</summary>
    public static string? Functions(string expression)
    {
        var right = Words.Replace(expression, (word, start) =>
            start + word.Length < expression.Length && expression[start + word.Length] == '(' && !IsKnown(word) ? CelLibrary.Nearest(word) : null);
        return new CelReader(right).Read() is null ? null : right;
    }

    private static bool IsKnown(string word) =>
        word is "has" or "all" or "exists" or "exists_one" or "existsOne" or "map" or "filter" or "optMap" or "optFlatMap" || CelLibrary.Find(word).Any();
}
