using System.Text;

namespace D2.Build.Rules;

/// <summary>Literal text inside a Go (RE2) regular expression.</summary>
public static class RegexText
{
    private const string Special = @"\.+*?()|[]{}^$";

    /// <summary>The expression that matches exactly this text.</summary>
    /// <param name="literal">Any text.</param>
    public static string Escape(string literal)
    {
        var pattern = new StringBuilder(literal.Length + 8);
        foreach (var c in literal)
        {
            if (Special.IndexOf(c) >= 0)
            {
                pattern.Append('\\');
            }

            pattern.Append(c);
        }

        return pattern.ToString();
    }
}
