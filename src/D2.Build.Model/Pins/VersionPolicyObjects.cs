using D2.Build.Flux;

namespace D2.Build;

/// <summary>What a version policy stands for.</summary>
/// <param name="Declaration">The declaration.</param>
/// <param name="Repository">Lists the tags.</param>
/// <param name="Policy">Picks one of them.</param>
public sealed record VersionPolicyObjects(VersionPolicy Declaration, ImageRepository Repository, ImagePolicy Policy);
