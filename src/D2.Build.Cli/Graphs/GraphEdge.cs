namespace D2.Build.Cli;

/// <summary>An arrow of a graph.</summary>
/// <param name="From">The object that waits, or is given.</param>
/// <param name="To">The object it waits for, or that gives it.</param>
/// <param name="Kind">Which of them.</param>
internal sealed record GraphEdge(string From, string To, EdgeKind Kind);
