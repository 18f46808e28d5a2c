using System.Text;
using System.Text.RegularExpressions;

namespace D2.Build.Signing;

/// <summary>Go's regular expressions (RE2) on .NET: linear time, no look-around, classes of ASCII, <c>$</c> only at the very end.</summary>
internal static class GoExpression
{
    private const int MostCharacters = 4096;

    /// <exception cref="SigningException"><see cref="SigningCodes.InvalidIdentity"/>.</exception>
    internal static Regex Compile(string pattern, string what)
    {
        if (pattern.Length is 0 or > MostCharacters)
        {
            throw Fail(pattern, what, "it is empty, or longer than 4096 characters", cause: null);
        }

        try
        {
            return new(Translate(pattern), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw Fail(pattern, what, exception.Message, exception);
        }
    }

    /// <summary>The expression that matches exactly this text.</summary>
    internal static string Escape(string literal) => Regex.Replace(
        literal, @"[\\.+*?()|\[\]{}^$]", @"\$0", RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1));

    // .NET's own classes hold all of Unicode, and its $ also matches before a last line feed.
    private static string Translate(string pattern)
    {
        var result = new StringBuilder(pattern.Length + 16);
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && i + 1 < pattern.Length)
            {
                result.Append(Escaped(pattern[++i], inClass));
                continue;
            }

            inClass = pattern[i] switch { '[' => true, ']' => false, _ => inClass };
            result.Append(pattern[i] == '$' && !inClass ? @"\z" : pattern[i].ToString());
        }

        return result.ToString();
    }

    private static string Escaped(char c, bool inClass) => (c, inClass) switch
    {
        ('d', _) => inClass ? "0-9" : "[0-9]",
        ('w', _) => inClass ? "0-9A-Za-z_" : "[0-9A-Za-z_]",
        ('s', _) => inClass ? @"\t\n\f\r " : @"[\t\n\f\r ]",
        ('D', false) => "[^0-9]",
        ('W', false) => "[^0-9A-Za-z_]",
        ('S', false) => @"[^\t\n\f\r ]",
        _ => $@"\{c}",
    };

    private static SigningException Fail(string pattern, string what, string problem, Exception? cause) => new(
        SigningCodes.InvalidIdentity,
        $"The expression '{pattern}' for the {what} cannot be used: {problem}. Write it in Go's syntax (RE2), without look-around.",
        cause);
}
