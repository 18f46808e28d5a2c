using D2.Build.Pipelines;

namespace D2.Build.Render;

/// <summary>A file of the repository as the declarations give it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Shown">Where it is, as messages say it.</param>
/// <param name="Content">What it has to hold, with LF.</param>
/// <param name="Owner">The declaration it comes from.</param>
/// <param name="Mode">Whether it can be executed.</param>
internal sealed record CommittedContent(
    string Path, string Shown, byte[] Content, SourceLocation Owner, CommittedFileMode Mode = CommittedFileMode.Regular);
