namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>An input that is null.</summary>
    public static readonly DiagnosticCode NullInput = new(
        "D2B3001", "Input is null", Severity.Error,
        "The operator cannot read a null input. Give it a value, such as an empty string.");

    private static IEnumerable<DiagnosticCode> Templates => [NullInput];
}
