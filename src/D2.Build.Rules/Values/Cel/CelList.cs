namespace D2.Build.Rules;

/// <summary>A list that is written out.</summary>
/// <param name="Items">The items.</param>
/// <param name="Start">Where it begins.</param>
internal sealed record CelList(IReadOnlyList<CelNode> Items, int Start) : CelNode(Start);
