using D2.Build.Registry;

namespace D2.Build.Trust.Tests;

internal sealed class FaultyManifests(IManifests inner, Fault fault) : IManifests
{
    public Task<Oci.Descriptor?> ResolveAsync(ManifestName name, CancellationToken cancellation) => fault.RunAsync(() => inner.ResolveAsync(name, cancellation));

    public Task<ManifestContent?> FindAsync(ManifestName name, CancellationToken cancellation) => fault.RunAsync(() => inner.FindAsync(name, cancellation));

    public Task<ManifestContent> GetAsync(ManifestName name, CancellationToken cancellation) => fault.RunAsync(() => inner.GetAsync(name, cancellation));

    public Task PushAsync(ManifestContent manifest, CancellationToken cancellation) => fault.RunAsync(() => inner.PushAsync(manifest, cancellation));

    public Task<bool> DeleteAsync(ManifestName name, CancellationToken cancellation) => fault.RunAsync(() => inner.DeleteAsync(name, cancellation));
}
