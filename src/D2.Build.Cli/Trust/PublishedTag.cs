using D2.Build.Oci;

namespace D2.Build.Cli;

/// <summary>A tag of an artifact that clusters pull, or somebody asked for.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Artifact">The artifact.</param>
/// <param name="Request">What it names; null where nothing is published under it.</param>
internal sealed record PublishedTag(Tag Tag, ArtifactDescription Artifact, TrustRequest? Request);
