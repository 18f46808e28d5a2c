namespace D2.Build.Pipelines;

/// <summary>A file that belongs into the Git repository beside the sources.</summary>
/// <param name="Path">From the root of the repository, with forward slashes.</param>
/// <param name="Text">The content, lines ended by LF.</param>
/// <param name="Mode">Whether it can be executed.</param>
public sealed record CommittedFile(string Path, string Text, CommittedFileMode Mode = CommittedFileMode.Regular);
