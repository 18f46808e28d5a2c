namespace D2.Build.Cli;

/// <summary>A field in which two objects differ.</summary>
/// <param name="Path">Its path, such as <c>spec.resources[ConfigMap/apps/settings].data.a</c>.</param>
/// <param name="Old">The old value, <c>{…}</c> for a mapping and <c>[…]</c> for a list; null where there was none, and in Secrets.</param>
/// <param name="New">The new one.</param>
internal sealed record FieldChange(string Path, string? Old, string? New)
{
    private const int Longest = 60;

    /// <summary>One line for people.</summary>
    public override string ToString() => IsShort(Old) && IsShort(New) && (Old ?? New) is not null ? $"{Path}: {Shown(Old)} → {Shown(New)}" : Path;

    private static bool IsShort(string? value) => value is null || (value.Length <= Longest && !value.Contains('\n', StringComparison.Ordinal));

    private static string Shown(string? value) => value switch { null => "nothing", "" => "''", _ => value };
}
