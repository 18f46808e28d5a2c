namespace D2.Build.Manifests.Yaml;

/// <summary>Where a scalar stands, as far as its style depends on it.</summary>
internal enum ScalarPlace
{
    /// <summary>The value of a key or the item of a sequence: every style is possible.</summary>
    Block,

    /// <summary>A key: one line.</summary>
    Key,

    /// <summary>The whole document: one line, as readers count the indentation of a block there differently.</summary>
    Document,
}
