namespace D2.Build.Manifests.Yaml;

/// <summary>The five ways YAML has to write a text.</summary>
internal enum WrittenStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>In apostrophes: backslashes and double quotes stay readable.</summary>
    SingleQuoted,

    /// <summary>In double quotes, with escapes.</summary>
    DoubleQuoted,

    /// <summary>A block that keeps its line breaks.</summary>
    Literal,

    /// <summary>A block whose line breaks are spaces.</summary>
    Folded,
}
