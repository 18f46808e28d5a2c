namespace D2.Build.Cli;

/// <summary>What compare prints.</summary>
/// <param name="Added">Objects and files that only the new folder has, as folder and name.</param>
/// <param name="Changed">Objects and files that differ.</param>
/// <param name="Removed">Objects and files that only the old folder has.</param>
internal sealed record ComparisonOutput(IReadOnlyList<string> Added, IReadOnlyList<ChangedObjectOutput> Changed, IReadOnlyList<string> Removed);
