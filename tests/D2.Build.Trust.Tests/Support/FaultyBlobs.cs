using D2.Build.Oci;
using D2.Build.Registry;

namespace D2.Build.Trust.Tests;

internal sealed class FaultyBlobs(IBlobs inner, Fault fault) : IBlobs
{
    public Task<bool> ExistsAsync(Digest digest, CancellationToken cancellation) => fault.RunAsync(() => inner.ExistsAsync(digest, cancellation));

    public Task<Stream> OpenAsync(Descriptor descriptor, CancellationToken cancellation) => fault.RunAsync(() => inner.OpenAsync(descriptor, cancellation));

    public Task<BlobPush> PushAsync(Descriptor descriptor, Func<Stream> open, BlobPushOptions? options, CancellationToken cancellation) =>
        fault.RunAsync(() => inner.PushAsync(descriptor, open, options, cancellation));

    public Task<bool> MountAsync(Digest digest, string from, CancellationToken cancellation) => fault.RunAsync(() => inner.MountAsync(digest, from, cancellation));

    public Task<bool> DeleteAsync(Digest digest, CancellationToken cancellation) => fault.RunAsync(() => inner.DeleteAsync(digest, cancellation));
}
