namespace D2.Build.Cli;

/// <summary>What pull prints.</summary>
/// <param name="Reference">Repository and digest.</param>
/// <param name="Folder">Where the files are.</param>
/// <param name="Files">The files.</param>
internal sealed record PullOutput(string Reference, string Folder, IReadOnlyList<string> Files);
