namespace D2.Build.Cli;

/// <summary>What render prints, also where it failed.</summary>
/// <param name="Project">The project file; null where the build failed.</param>
/// <param name="Folder">The folder of the tree; null where the build failed.</param>
/// <param name="Files">The files of the tree, from its folder.</param>
/// <param name="Findings">Errors and warnings of the build.</param>
internal sealed record RenderOutput(string? Project, string? Folder, IReadOnlyList<string> Files, IReadOnlyList<BuildFinding> Findings);
