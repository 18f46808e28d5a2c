namespace D2.Build.Tasks;

/// <summary>What a line of the rendering program becomes in the build.</summary>
internal enum LineSeverity
{
    /// <summary>A message.</summary>
    Info,

    /// <summary>A warning, which the project may silence or raise.</summary>
    Warning,

    /// <summary>An error: the build fails.</summary>
    Error,
}
