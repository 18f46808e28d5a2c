using D2.Build.Oci;

namespace D2.Build.Cli;

/// <summary>A signature that somebody attached to a manifest: a bundle, or an envelope of Notation.</summary>
/// <param name="Referrer">The digest of the manifest that carries it.</param>
/// <param name="Content">The signature, not yet believed.</param>
internal sealed record AttachedLayer(Digest Referrer, byte[] Content);
