using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>
/// The blobs of one repository (OCI distribution specification 1.1, pulling and pushing blobs). Every method throws
/// <see cref="RegistryException"/> when the registry refuses, fails for good or answers with something else than asked for.
/// </summary>
public interface IBlobs
{
    /// <summary>Whether the repository has a blob.</summary>
    /// <param name="digest">The blob's digest.</param>
    /// <param name="cancellation">Ends the wait.</param>
    Task<bool> ExistsAsync(Digest digest, CancellationToken cancellation);

    /// <summary>
    /// Opens a blob for reading once, front to back. Size and digest are checked while it is read: the read that meets the end
    /// throws <see cref="RegistryException"/> (D2B9056) when they differ, so nothing may be believed before the end was read. A
    /// connection that breaks is opened again where it broke.
    /// </summary>
    /// <param name="descriptor">What to fetch; its digest and size are what is checked.</param>
    /// <param name="cancellation">Ends the wait for the first byte.</param>
    Task<Stream> OpenAsync(Descriptor descriptor, CancellationToken cancellation);

    /// <summary>
    /// Pushes a blob unless the repository has it. What broke on the way is tried again, with chunks where it broke, else from
    /// the start.
    /// </summary>
    /// <param name="descriptor">Digest and size of the content.</param>
    /// <param name="open">Opens the content; called once per attempt, each stream must give the same bytes from the start.</param>
    /// <param name="options">How to push; null for the defaults.</param>
    /// <param name="cancellation">Ends the push.</param>
    /// <returns>How the blob came to the repository.</returns>
    Task<BlobPush> PushAsync(Descriptor descriptor, Func<Stream> open, BlobPushOptions? options, CancellationToken cancellation);

    /// <summary>Makes a blob of another repository of the same registry one of this, without moving a byte.</summary>
    /// <param name="digest">The blob's digest.</param>
    /// <param name="from">The other repository, such as <c>acme/d2-infra</c>.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Whether the registry did; if not, the blob has to be pushed.</returns>
    Task<bool> MountAsync(Digest digest, string from, CancellationToken cancellation);

    /// <summary>Deletes a blob.</summary>
    /// <param name="digest">The blob's digest.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Whether there was one.</returns>
    Task<bool> DeleteAsync(Digest digest, CancellationToken cancellation);
}
