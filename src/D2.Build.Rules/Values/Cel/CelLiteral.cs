namespace D2.Build.Rules;

/// <summary>A value that is written out.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Text">As written; for a text what is in the quotes.</param>
/// <param name="Start">Where it begins.</param>
internal sealed record CelLiteral(CelType Type, string Text, int Start) : CelNode(Start);
