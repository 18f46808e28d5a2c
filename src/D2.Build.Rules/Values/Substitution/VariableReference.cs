namespace D2.Build.Rules;

/// <summary>One <c>${…}</c> of a text, or one nested in the arguments of another.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Operator">What follows the name, such as <c>:-</c>; empty for the value as it is.</param>
/// <param name="Position">Where its <c>$</c> stands, from zero.</param>
/// <param name="Length">How many characters it takes, braces included.</param>
public sealed record VariableReference(string Name, string Operator, int Position, int Length)
{
    /// <summary>Whether something else stands in where the variable is missing, so that it may be.</summary>
    public bool IsOptional => Operator is "=" or ":=" or ":-" or ":?" or ":+";
}
