using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>
/// The tags of one repository (OCI distribution specification 1.1, listing tags and pushing manifests). Every method throws
/// <see cref="RegistryException"/> when the registry refuses, fails for good or answers with something else than asked for.
/// </summary>
public interface ITags
{
    /// <summary>Every tag, in the registry's order, fetched page by page.</summary>
    /// <param name="cancellation">Ends the listing.</param>
    /// <returns>No tags where the repository does not exist.</returns>
    IAsyncEnumerable<Tag> ListAsync(CancellationToken cancellation);

    /// <summary>Makes a tag name a manifest. The last step of every publication: its content and signatures are there before.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="manifest">The manifest, byte for byte as it was pushed.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Whether the tag moved; false where it named the manifest already and nothing was sent.</returns>
    Task<bool> MoveAsync(Tag tag, ManifestContent manifest, CancellationToken cancellation);
}
