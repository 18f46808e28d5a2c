namespace D2.Build.Rules;

/// <summary>A function, a member function or an operator, which is named by its mark.</summary>
/// <param name="Target">What a member function is called on; null for other functions.</param>
/// <param name="Function">The name.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Start">Where the name begins.</param>
internal sealed record CelCall(CelNode? Target, string Function, IReadOnlyList<CelNode> Arguments, int Start) : CelNode(Start);
