namespace D2.Build.Cli;

/// <summary>What a build gave.</summary>
/// <param name="Tree">The tree; null where the build failed.</param>
/// <param name="Findings">Errors and warnings, each once, in the order of the build.</param>
/// <param name="Lines">The same as lines, with what else it printed where it failed.</param>
internal sealed record BuildResult(RenderedTree? Tree, IReadOnlyList<BuildFinding> Findings, IReadOnlyList<string> Lines);
