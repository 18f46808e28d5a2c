using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>
/// The manifests of one repository (OCI distribution specification 1.1, pulling and pushing manifests). Every method throws
/// <see cref="RegistryException"/> when the registry refuses, fails for good or answers with something else than asked for.
/// </summary>
public interface IManifests
{
    /// <summary>Media type, digest and size of a manifest without fetching it.</summary>
    /// <param name="name">A tag or a digest.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Null where there is none. Where the registry does not say the digest, the manifest is fetched after all.</returns>
    Task<Descriptor?> ResolveAsync(ManifestName name, CancellationToken cancellation);

    /// <summary>Fetches a manifest or index of any of the four known types; at most 4 MiB, its digest checked.</summary>
    /// <param name="name">A tag or a digest.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Null where there is none.</returns>
    Task<ManifestContent?> FindAsync(ManifestName name, CancellationToken cancellation);

    /// <summary>Fetches a manifest or index that has to be there.</summary>
    /// <param name="name">A tag or a digest.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="RegistryException">There is none (D2B9053), or as for the others.</exception>
    Task<ManifestContent> GetAsync(ManifestName name, CancellationToken cancellation);

    /// <summary>
    /// Pushes a manifest by its digest, so that no tag names it yet. Its blobs must be there. A manifest with a subject is
    /// attached with <see cref="IReferrers.AttachAsync"/> instead, or nobody finds it.
    /// </summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="cancellation">Ends the wait.</param>
    Task PushAsync(ManifestContent manifest, CancellationToken cancellation);

    /// <summary>Deletes a manifest, or a tag where the registry can (many cannot).</summary>
    /// <param name="name">A digest, or a tag.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Whether there was one.</returns>
    Task<bool> DeleteAsync(ManifestName name, CancellationToken cancellation);
}
