using D2.Build.Oci;
using D2.Build.Registry;

namespace D2.Build.Trust.Tests;

/// <summary>A registry whose n-th operation fails, before or after it took effect; nothing works after it, as when a process is killed.</summary>
/// <param name="inner">The real one.</param>
/// <param name="failing">Which operation, from 1.</param>
/// <param name="moment">Whether it takes effect.</param>
internal sealed class FaultyRegistry(IRegistryClient inner, int failing, FaultMoment moment) : IRegistryClient
{
    private readonly Fault _fault = new(failing, moment);

    /// <summary>Whether the fault was met.</summary>
    internal bool Failed => _fault.Met;

    public Repository Open(Reference reference)
    {
        var repository = inner.Open(reference);
        return repository with
        {
            Blobs = new FaultyBlobs(repository.Blobs, _fault),
            Manifests = new FaultyManifests(repository.Manifests, _fault),
            Tags = new FaultyTags(repository.Tags, _fault),
            Referrers = new FaultyReferrers(repository.Referrers, _fault),
        };
    }
}
