namespace D2.Build.Rules;

/// <summary>What Flux's substitution sees in a text.</summary>
/// <param name="References">The variables, up to the first expression that cannot be read.</param>
/// <param name="Problems">What is wrong, or not what it looks like.</param>
public sealed record SubstitutionScan(IReadOnlyList<VariableReference> References, IReadOnlyList<Violation> Problems)
{
    /// <summary>What is seen in a text without <c>$</c>.</summary>
    public static readonly SubstitutionScan Nothing = new([], []);
}
