namespace D2.Build.Cli;

/// <summary>Compares what two folders hold.</summary>
internal static class ObjectComparison
{
    /// <summary>The objects in which they differ, by folder and name.</summary>
    /// <param name="old">The folder, or file, with what there was.</param>
    /// <param name="now">The one with what there is.</param>
    /// <param name="isMeant">The files that count, by their paths in the folder; null for all.</param>
    public static ComparisonOutput Between(string old, string now, Func<string, bool>? isMeant = null)
    {
        var (before, after) = (ComparedFolder.Read(old, isMeant), ComparedFolder.Read(now, isMeant));
        ChangedObjectOutput[] changed = [.. before.Keys.Where(after.ContainsKey)
            .Where(key => !string.Equals(before[key].Digest, after[key].Digest, StringComparison.Ordinal) || before[key].Value is not null)
            .Select(key => new ChangedObjectOutput(before[key].Name, Fields(before[key], after[key])))
            .Where(change => change.Fields is not [])];
        return new(Missing(after, before), changed, Missing(before, after));
    }

    // Of a file that is no YAML, or no longer, it is only known that it is another.
    private static IReadOnlyList<FieldChange> Fields(ComparedItem old, ComparedItem now) =>
        old.Value is { } before && now.Value is { } after ? FieldChanges.Between(before, after) : [new("", null, null)];

    private static string[] Missing(SortedDictionary<string, ComparedItem> here, SortedDictionary<string, ComparedItem> there) =>
        [.. here.Where(item => !there.ContainsKey(item.Key)).Select(item => item.Value.Name)];
}
