using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>
/// The manifests that name another as their subject: signatures, attestations (OCI distribution specification 1.1, listing
/// referrers and referrers tag schema). Registries without the referrers API are served through the fallback tag. Every method
/// throws <see cref="RegistryException"/> when the registry refuses, fails for good or answers with something else than asked for.
/// </summary>
public interface IReferrers
{
    /// <summary>Every referrer of a manifest, page by page.</summary>
    /// <param name="subject">The manifest's digest.</param>
    /// <param name="artifactType">
    /// Only referrers of this type; null for all. Some clients write a wrong type into the fallback tag (cosign the config's), so
    /// whoever looks for signatures lists all and looks at the layers.
    /// </param>
    /// <param name="cancellation">Ends the listing.</param>
    IAsyncEnumerable<Descriptor> ListAsync(Digest subject, string? artifactType, CancellationToken cancellation);

    /// <summary>
    /// Pushes manifests that name <paramref name="subject"/> and makes sure they are listed: where the registry does not, all of
    /// them enter the fallback tag's index in one update, which is read again and repeated when another publisher overwrote it.
    /// Within one process updates of one index come one after the other. Entries of others are kept as they are.
    /// </summary>
    /// <param name="subject">The digest of the manifest they refer to.</param>
    /// <param name="referrers">The manifests; each one's subject must have that digest. Their blobs must be there.</param>
    /// <param name="cancellation">Ends the push.</param>
    /// <exception cref="ArgumentException">A manifest has another subject.</exception>
    Task AttachAsync(Digest subject, IReadOnlyList<ManifestContent> referrers, CancellationToken cancellation);
}
