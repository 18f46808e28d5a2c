namespace D2.Build;

/// <summary>A file of the project that was read.</summary>
/// <param name="FullPath">Where it is, for messages.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record SourceFile(string FullPath, ReadOnlyMemory<byte> Content)
{
    /// <summary>Whether it has to be JSON, by its name.</summary>
    public bool IsJson => FullPath.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it has to be YAML, by its name.</summary>
    public bool IsYaml =>
        FullPath.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || FullPath.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>A place in it.</summary>
    /// <param name="line">One-based.</param>
    public SourceLocation At(int line) => new(FullPath, line);
}
