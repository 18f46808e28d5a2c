using D2.Build.Oci;
using D2.Build.Registry;

namespace D2.Build.Trust.Tests;

internal sealed class FaultyReferrers(IReferrers inner, Fault fault) : IReferrers
{
    public IAsyncEnumerable<Descriptor> ListAsync(Digest subject, string? artifactType, CancellationToken cancellation)
    {
        fault.Check();
        return inner.ListAsync(subject, artifactType, cancellation);
    }

    public Task AttachAsync(Digest subject, IReadOnlyList<ManifestContent> referrers, CancellationToken cancellation) =>
        fault.RunAsync(() => inner.AttachAsync(subject, referrers, cancellation));
}
