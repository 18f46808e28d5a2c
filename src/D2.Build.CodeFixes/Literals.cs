using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace D2.Build.CodeFixes;

/// <summary>String literals in the style of those they replace.</summary>
internal static class Literals
{
    /// <summary>A literal; a verbatim one stays so, any other becomes a regular one unless it holds backslashes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="old">The literal it replaces.</param>
    public static SyntaxToken Of(string text, SyntaxToken old)
    {
        var isVerbatim = old.Text.StartsWith("@", StringComparison.Ordinal) || text.IndexOf('\\') >= 0;
        var written = isVerbatim ? $"@\"{text.Replace("\"", "\"\"")}\"" : SymbolDisplay.FormatLiteral(text, quote: true);
        return SyntaxFactory.Literal(written, text).WithTriviaFrom(old);
    }
}
