namespace D2.Build.Rules;

/// <summary>A name in scope.</summary>
/// <param name="Name">The name.</param>
/// <param name="Start">Where it begins.</param>
internal sealed record CelName(string Name, int Start) : CelNode(Start);
