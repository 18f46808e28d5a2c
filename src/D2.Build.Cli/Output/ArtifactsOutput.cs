namespace D2.Build.Cli;

/// <summary>What pack and push print.</summary>
/// <param name="Artifacts">The artifacts.</param>
internal sealed record ArtifactsOutput(IReadOnlyList<ArtifactOutput> Artifacts);
