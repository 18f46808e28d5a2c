namespace D2.Build.Cli;

/// <summary>Which way a channel may move.</summary>
internal enum Direction
{
    /// <summary>To a higher version only.</summary>
    Forward,

    /// <summary>To a lower version only.</summary>
    Back,

    /// <summary>To any.</summary>
    Any,
}
