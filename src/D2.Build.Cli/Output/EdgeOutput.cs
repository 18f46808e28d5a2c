namespace D2.Build.Cli;

/// <summary>An arrow of a graph.</summary>
/// <param name="From">The object that waits, or is given.</param>
/// <param name="To">The object it waits for, or that gives it.</param>
/// <param name="Kind"><c>dependsOn</c> or <c>givenBy</c>.</param>
internal sealed record EdgeOutput(string From, string To, string Kind);
