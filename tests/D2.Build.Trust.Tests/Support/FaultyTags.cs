using D2.Build.Oci;
using D2.Build.Registry;

namespace D2.Build.Trust.Tests;

internal sealed class FaultyTags(ITags inner, Fault fault) : ITags
{
    public IAsyncEnumerable<Tag> ListAsync(CancellationToken cancellation)
    {
        fault.Check();
        return inner.ListAsync(cancellation);
    }

    public Task<bool> MoveAsync(Tag tag, ManifestContent manifest, CancellationToken cancellation) =>
        fault.RunAsync(() => inner.MoveAsync(tag, manifest, cancellation));
}
