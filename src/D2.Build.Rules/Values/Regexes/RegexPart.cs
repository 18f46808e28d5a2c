namespace D2.Build.Rules;

/// <summary>What was read of an expression.</summary>
/// <param name="End">Where it ends; where it cannot be read, if there is a reason.</param>
/// <param name="Reason">Why it cannot be read; null for a good part.</param>
/// <param name="Rune">The character it stands for; negative for a set of them, or none.</param>
internal readonly record struct RegexPart(int End, string? Reason = null, int Rune = -1);
