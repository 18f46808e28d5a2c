namespace D2.Build.Cli;

/// <summary>An artifact compared with a tag.</summary>
/// <param name="Name">What it is called within the project.</param>
/// <param name="Reference">What it was compared with.</param>
/// <param name="Changed">Whether they differ.</param>
/// <param name="Missing">Whether there was nothing to compare with.</param>
/// <param name="AddedFiles">Files that are new.</param>
/// <param name="ChangedFiles">Files with other content.</param>
/// <param name="RemovedFiles">Files that are gone.</param>
/// <param name="Objects">The objects of those files that differ, and their fields; null unless asked for.</param>
internal sealed record DifferenceOutput(
    string Name, string Reference, bool Changed, bool Missing,
    IReadOnlyList<string> AddedFiles, IReadOnlyList<string> ChangedFiles, IReadOnlyList<string> RemovedFiles,
    ComparisonOutput? Objects);
