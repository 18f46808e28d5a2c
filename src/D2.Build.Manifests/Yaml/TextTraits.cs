namespace D2.Build.Manifests.Yaml;

/// <summary>What decides how a text can be written.</summary>
[Flags]
internal enum TextTraits
{
    /// <summary>Nothing in it means anything to YAML.</summary>
    None = 0,

    /// <summary>Holds line feeds.</summary>
    LineFeeds = 1,

    /// <summary>Holds tabs.</summary>
    Tabs = 2,

    /// <summary>Holds characters that only escapes can carry.</summary>
    Unprintable = 4,

    /// <summary>Holds what ends a plain scalar.</summary>
    Delimiters = 8,

    /// <summary>Holds <c>${</c>: the cluster replaces a part of it.</summary>
    Substitution = 16,

    /// <summary>Holds <c>&lt;&lt;</c>: Flux Operator replaces a part of it.</summary>
    Template = 32,
}
