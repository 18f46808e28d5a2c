using System.Text;

namespace D2.Build.Rules;

/// <summary>The words of a text.</summary>
internal static class Words
{
    /// <summary>The text with some of its words replaced.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="replacement">Gives what takes the place of a word that begins at a position; null to leave it.</param>
    public static string Replace(string text, Func<string, int, string?> replacement)
    {
        var result = new StringBuilder();
        var at = 0;
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }

            if (end == at)
            {
                result.Append(text[at++]);
                continue;
            }

            var word = text.Substring(at, end - at);
            result.Append(replacement(word, at) ?? word);
            at = end;
        }

        return result.ToString();
    }
}
