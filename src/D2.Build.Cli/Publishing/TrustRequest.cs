using D2.Build.Oci;
using D2.Build.Registry;

namespace D2.Build.Cli;

/// <summary>A manifest to sign or verify.</summary>
/// <param name="Repository">Where it is.</param>
/// <param name="Reference">The same as a reference by digest.</param>
/// <param name="Manifest">The manifest.</param>
/// <param name="Artifact">The artifact it is of; null where only a reference is known.</param>
/// <param name="Channel">The channel it is for; null where none is known.</param>
internal sealed record TrustRequest(
    Repository Repository, Reference Reference, ManifestContent Manifest, ArtifactDescription? Artifact, ChannelDescription? Channel)
{
    /// <summary>The repository as trust policies of Notation name it.</summary>
    public string Scope => Reference.WithoutVersion().ToString();
}
