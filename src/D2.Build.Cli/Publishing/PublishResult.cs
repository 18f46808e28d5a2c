using D2.Build.Oci;

namespace D2.Build.Cli;

/// <summary>An artifact after its publication.</summary>
/// <param name="Artifact">What it is.</param>
/// <param name="Status">What was done.</param>
/// <param name="Digest">The digest behind the tags now.</param>
/// <param name="Tags">The tags that name it.</param>
/// <param name="Trust">What is known of its signature.</param>
internal sealed record PublishResult(ArtifactDescription Artifact, PublishStatus Status, Digest Digest, IReadOnlyList<Tag> Tags, TrustOutcome Trust);
