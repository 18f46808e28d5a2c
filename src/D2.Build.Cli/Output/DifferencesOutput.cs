namespace D2.Build.Cli;

/// <summary>What diff prints.</summary>
/// <param name="Artifacts">The artifacts that were compared.</param>
internal sealed record DifferencesOutput(IReadOnlyList<DifferenceOutput> Artifacts);
