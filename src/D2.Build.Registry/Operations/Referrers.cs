using System.Runtime.CompilerServices;
using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>What refers to the manifests of one repository.</summary>
internal sealed class Referrers(RepositoryScope repository, Manifests manifests) : IReferrers
{
    // A registry that took the manifests may need a moment to list them.
    private const int MaxLooks = 5;

    private readonly ReferrersApi _api = new(repository);
    private readonly ReferrersTag _tag = new(repository, manifests);

    public async IAsyncEnumerable<Descriptor> ListAsync(
        Digest subject, string? artifactType, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var referrers = await _api.ListAsync(subject, artifactType, cancellation).ConfigureAwait(false)
            ?? await _tag.ListAsync(subject, cancellation).ConfigureAwait(false);
        // Also where the registry filters: some say nothing of it and do not.
        foreach (var referrer in referrers.Where(referrer => artifactType is null || string.Equals(referrer.ArtifactType, artifactType, StringComparison.Ordinal)))
        {
            yield return referrer;
        }
    }

    public async Task AttachAsync(Digest subject, IReadOnlyList<ManifestContent> referrers, CancellationToken cancellation)
    {
        if (referrers.Count == 0)
        {
            return;
        }

        var entries = referrers.Select(referrer => ReferrerEntry.Of(subject, referrer)).ToArray();
        var acknowledged = true;
        foreach (var referrer in referrers)
        {
            using var response = await manifests.PutAsync(referrer.Digest, referrer, null, cancellation).ConfigureAwait(false);
            acknowledged &= string.Equals(response.Header("OCI-Subject"), subject.ToString(), StringComparison.Ordinal);
        }

        if (!await IsListedAsync(subject, entries, acknowledged, cancellation).ConfigureAwait(false))
        {
            await _tag.AddAsync(subject, entries, cancellation).ConfigureAwait(false);
        }
    }

    // What counts is what readers will see: some registries acknowledge a subject and have no API to list it, others list it
    // and acknowledge nothing.
    private async Task<bool> IsListedAsync(Digest subject, Descriptor[] entries, bool acknowledged, CancellationToken cancellation)
    {
        var options = repository.Connection.Options;
        for (var look = 0; look < MaxLooks; look++)
        {
            if (await _api.ListAsync(subject, null, cancellation).ConfigureAwait(false) is not { } listed)
            {
                return false;
            }

            if (entries.All(entry => listed.Any(other => other.Digest == entry.Digest)))
            {
                return true;
            }

            if (!acknowledged)
            {
                return false;
            }

            await Task.Delay(options.Retry.BaseDelay * (look + 1), options.Time, cancellation).ConfigureAwait(false);
        }

        throw new RegistryException(
            RegistryCodes.ReferrersNotListed, $"{repository.FullName} took what refers to {subject}, but does not list it after {MaxLooks} looks.");
    }
}
