using System.Text;

namespace D2.Build.Rules;

/// <summary>Corrections of templates.</summary>
internal static class TemplateCorrections
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "if", "else", "end", "range", "with", "define", "template", "block", "break", "continue", "true", "false", "nil",
    };

    /// <summary>Misspelt functions spelled right, in a template or in what an input is piped through.</summary>
    public static string? Functions(string text)
    {
        var right = Words.Replace(text, (word, start) => IsMisspelt(text, word, start) ? TemplateFunctions.Nearest(word) : null);
        var isTemplate = text.IndexOf("<<", StringComparison.Ordinal) >= 0;
        return isTemplate ? (Templates.Scan(right).Problems.Count == 0 ? right : null) : Templates.CheckFunctions(right) is null ? right : null;
    }

    /// <summary>Inputs for fields of a dot that stands for nothing.</summary>
    public static string? Inputs(string text)
    {
        var right = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isDot = text[i] == '.' && i > 0 && i + 1 < text.Length && (char.IsLetter(text[i + 1]) || text[i + 1] == '_');
            if (isDot && text[i - 1] is ' ' or '(')
            {
                right.Append("inputs");
            }
            else if (isDot && text[i - 1] == '$')
            {
                right.Length--;
                right.Append("inputs");
            }

            right.Append(text[i]);
        }

        return Templates.Scan(right.ToString()).Problems.Count == 0 ? right.ToString() : null;
    }

    // Words of texts in quotes, fields and variables are no functions.
    private static bool IsMisspelt(string text, string word, int start) =>
        !Keywords.Contains(word)
        && TemplateFunctions.Find(word) is null
        && AbsentFunctions.Advice(word) is null
        && (start == 0 || text[start - 1] is ' ' or '(' or '|');
}
