namespace D2.Build.Yaml;

/// <summary>What a text may cost at most. A text beyond a limit is a problem, never a long wait or a full memory.</summary>
public sealed record YamlLimits
{
    /// <summary>The limits for files of a project.</summary>
    public static YamlLimits Default { get; } = new();

    /// <summary>Characters of the text. Default 10 Mi.</summary>
    public int Characters { get; init; } = 10 * 1024 * 1024;

    /// <summary>How deep values may be nested. Default 100.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>Values, with each alias counted as all it stands for. Default 2 million.</summary>
    public int Nodes { get; init; } = 2_000_000;

    /// <summary>Whether values may have anchors and aliases. Default true.</summary>
    public bool AllowsAnchors { get; init; } = true;
}
