using D2.Build.Oci;

namespace D2.Build.Cli;

/// <summary>An artifact of a project, packed.</summary>
/// <param name="Artifact">What it is.</param>
/// <param name="Packed">Its manifest and layer in the layout.</param>
internal sealed record PackedBuild(ArtifactDescription Artifact, PackedArtifact Packed);
