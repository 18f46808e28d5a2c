using D2.Build.Oci;

namespace D2.Build.Cli;

/// <summary>A bundle that somebody attached to a manifest.</summary>
/// <param name="Referrer">The digest of the manifest that carries it.</param>
/// <param name="Content">The bundle, not yet believed.</param>
internal sealed record AttachedBundle(Digest Referrer, byte[] Content);
