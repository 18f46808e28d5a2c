namespace D2.Build.Rules;

/// <summary>What a rule says about a value: the code and the sentence, the same while editing and at build.</summary>
/// <param name="Code">The entry of the code table.</param>
/// <param name="Message">The sentence, with the value and the way to mend it.</param>
public sealed record Violation(DiagnosticCode Code, string Message);
