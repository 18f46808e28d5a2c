namespace D2.Build.Rules;

/// <summary>The sentences about templates.</summary>
internal static class TemplateProblems
{
    private const int LongestExcerpt = 40;

    /// <summary>D2B3002.</summary>
    public static Violation Malformed(string text, int start, string reason) => new(
        Codes.MalformedTemplate,
        $"The operator cannot read '{Excerpt(text, start)}': {reason}. If '<<' is meant literally, write '<< \"<<\" >>'.");

    /// <summary>D2B3011.</summary>
    public static Violation Open(string text, int start, string keyword) => new(
        Codes.OpenTemplateBlock,
        $"'{Excerpt(text, start)}' has no '<< end >>' in the same text. A block cannot span several fields: close it here, or write the "
        + $"whole resource in resourcesTemplate to put '{keyword}' around fields.");

    /// <summary>D2B3003.</summary>
    public static Violation UnknownFunction(string name)
    {
        var advice = AbsentFunctions.Advice(name)
            ?? (TemplateFunctions.Nearest(name) is { } nearest ? $"Did you mean '{nearest}'?" : "See the functions of slim-sprig.");
        return new(Codes.UnknownTemplateFunction, $"The operator's templates have no function '{name}'. {advice}");
    }

    /// <summary>D2B3004.</summary>
    public static Violation WrongCount(string name, string expected, int given) => new(
        Codes.WrongTemplateArguments,
        $"'{name}' takes {expected} and is given {(given == 0 ? "none" : given)}; what stands before '|' is the last one.");

    /// <summary>D2B3004.</summary>
    public static Violation NoFunction(string operand) => new(
        Codes.WrongTemplateArguments, $"'{operand}' is not a function and takes no arguments. Put a function before it, or '|' between them.");

    /// <summary>D2B3014.</summary>
    public static Violation NoDot(string written) => new(
        Codes.DotWithoutValue,
        $"'{written}' stands for nothing here: the operator gives inputs through a function. Write '{Inputs(written)}'.");

    /// <summary>D2B3012.</summary>
    public static Violation Changing(string name) => new(
        Codes.ChangingTemplate,
        $"'{name}' gives another result at every reconciliation, so the objects are applied again and again. Use an input instead.");

    /// <summary>The beginning of what stands at a place.</summary>
    public static string Excerpt(string text, int start)
    {
        var end = text.IndexOf(">>", start, StringComparison.Ordinal) is var close && close < 0 ? text.Length : close + 2;
        var line = text.IndexOf('\n', start) is var feed && feed >= 0 && feed < end ? feed : end;
        var length = line - start;
        return length <= LongestExcerpt && line == end
            ? text.Substring(start, length)
            : text.Substring(start, Math.Min(length, LongestExcerpt)) + "…";
    }

    private static string Inputs(string written) => written.TrimStart('$', '.') is { Length: > 0 } field ? $"inputs.{field}" : "inputs";
}
