namespace D2.Build.Rules;

/// <summary>An action of a template that writes something.</summary>
/// <param name="Start">Where its delimiter begins.</param>
/// <param name="End">Where the text goes on.</param>
/// <param name="Input">The input it writes as it is; null where it is more than that.</param>
/// <param name="Function">The last function of its pipeline; null where it has none.</param>
public sealed record TemplateOutput(int Start, int End, string? Input, string? Function);
