namespace D2.Build.Cli;

/// <summary>What a line is, which on a terminal is a colour.</summary>
internal enum LineStyle
{
    /// <summary>A result.</summary>
    Plain,

    /// <summary>Something was done.</summary>
    Done,

    /// <summary>Nothing had to be done.</summary>
    Quiet,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,
}
