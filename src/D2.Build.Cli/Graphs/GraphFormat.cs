namespace D2.Build.Cli;

/// <summary>The language a graph is printed in.</summary>
internal enum GraphFormat
{
    /// <summary>Mermaid, which forges show in Markdown.</summary>
    Mermaid,

    /// <summary>DOT of Graphviz.</summary>
    Dot,
}
