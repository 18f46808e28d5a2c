using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace D2.Build.CodeFixes;

/// <summary>Adds to what a <c>new</c> initialises, in the layout that is there.</summary>
internal static class Initializers
{
    /// <summary>The change that adds an element to the dictionary which a member is initialised with, and the member where it is missing.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="creation">The creation.</param>
    /// <param name="member">The member, such as <c>Variables</c>.</param>
    /// <param name="element">The element, such as <c>["A"] = "b"</c>.</param>
    public static TextChange Add(SourceText text, BaseObjectCreationExpressionSyntax creation, string member, string element)
    {
        var assignment = creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(candidate => candidate.Left is IdentifierNameSyntax { Identifier.ValueText: var name } && string.Equals(name, member, StringComparison.Ordinal));
        var inner = assignment?.Right as InitializerExpressionSyntax ?? (assignment?.Right as BaseObjectCreationExpressionSyntax)?.Initializer;
        if (inner is not null)
        {
            return Append(text, inner, element);
        }

        var whole = $"{member} = {{ {element} }}";
        return creation.Initializer is { } initializer
            ? Append(text, initializer, whole)
            : new(new(creation.Span.End, 0), $" {{ {whole} }}");
    }

    private static TextChange Append(SourceText text, InitializerExpressionSyntax initializer, string element)
    {
        var elements = initializer.Expressions;
        if (elements.Count == 0)
        {
            return new(TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart), $" {element} ");
        }

        var last = elements[elements.Count - 1];
        var line = text.Lines.GetLineFromPosition(last.SpanStart);
        var isOnItsOwnLine = line.Start > initializer.OpenBraceToken.SpanStart;
        var gap = isOnItsOwnLine ? Newline(text, line) + Indentation(text, line) : " ";
        return elements.SeparatorCount == elements.Count
            ? new(new(elements.GetSeparator(elements.Count - 1).Span.End, 0), $"{gap}{element},")
            : new(new(last.Span.End, 0), $",{gap}{element}");
    }

    private static string Newline(SourceText text, in TextLine line) => text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));

    private static string Indentation(SourceText text, in TextLine line)
    {
        var content = text.ToString(line.Span);
        return content.Substring(0, content.Length - content.TrimStart().Length);
    }
}
