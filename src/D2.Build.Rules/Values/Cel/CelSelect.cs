namespace D2.Build.Rules;

/// <summary>A field of a value.</summary>
/// <param name="Operand">The value.</param>
/// <param name="Field">The field.</param>
/// <param name="IsOptional">Whether a missing field is no error, <c>.?</c></param>
/// <param name="Start">Where the field begins.</param>
internal sealed record CelSelect(CelNode Operand, string Field, bool IsOptional, int Start) : CelNode(Start);
