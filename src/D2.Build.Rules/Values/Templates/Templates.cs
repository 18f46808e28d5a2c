namespace D2.Build.Rules;

/// <summary>
/// Templates of Flux Operator: Go's text/template with the delimiters <c>&lt;&lt;</c> and <c>&gt;&gt;</c> and the hermetic
/// functions of slim-sprig.
/// </summary>
public static class Templates
{
    /// <summary>Finds what a template reads and writes and what is wrong with it, in time in proportion to its length.</summary>
    /// <param name="text">Any text.</param>
    public static TemplateScan Scan(string text) =>
        text.IndexOf("<<", StringComparison.Ordinal) < 0 ? TemplateScan.Nothing : new TemplateReader(text).Read();

    /// <summary>Whether the result of a function is text that nothing keeps from being read as something else.</summary>
    /// <param name="function">The function's name.</param>
    public static bool GivesBareText(string function) => TemplateFunctions.GivesBareText(function);

    /// <summary>Checks what a placeholder is piped through, such as <c>trunc 20 | quote</c>.</summary>
    /// <param name="functions">The text after the first <c>|</c>.</param>
    /// <returns>What is wrong with it; null for good functions.</returns>
    public static Violation? CheckFunctions(string functions) => Scan($"<< inputs.value | {functions} >>").Problems is [var first, ..] ? first : null;
}
