using D2.Build.Oci;

namespace D2.Build.Cli;

/// <summary>The channel of a repository.</summary>
/// <param name="Place">The repository.</param>
/// <param name="Tag">The channel's tag.</param>
/// <param name="Artifact">The artifact; null where only a reference is known.</param>
/// <param name="Channel">The channel as described; null where only a reference is known.</param>
internal sealed record ChannelTarget(Reference Place, Tag Tag, ArtifactDescription? Artifact, ChannelDescription? Channel);
