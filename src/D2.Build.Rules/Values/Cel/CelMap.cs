namespace D2.Build.Rules;

/// <summary>A map that is written out.</summary>
/// <param name="Entries">Keys and values.</param>
/// <param name="Start">Where it begins.</param>
internal sealed record CelMap(IReadOnlyList<(CelNode Key, CelNode Value)> Entries, int Start) : CelNode(Start);
