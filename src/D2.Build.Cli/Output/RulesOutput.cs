namespace D2.Build.Cli;

/// <summary>What rules prints.</summary>
/// <param name="Rules">The codes that were asked for, by their number.</param>
internal sealed record RulesOutput(IReadOnlyList<RuleOutput> Rules);
