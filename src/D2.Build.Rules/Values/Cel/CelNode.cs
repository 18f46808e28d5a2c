namespace D2.Build.Rules;

/// <summary>A part of an expression that has a value.</summary>
/// <param name="Start">Where it begins.</param>
internal abstract record CelNode(int Start);
