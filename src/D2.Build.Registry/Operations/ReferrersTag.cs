using System.Collections.Concurrent;
using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>
/// The tag that lists the referrers of a manifest where the registry does not (OCI distribution specification 1.1, referrers tag
/// schema). Registries know no transactions, so an update is read again until it is seen.
/// </summary>
internal sealed class ReferrersTag(RepositoryScope repository, Manifests manifests)
{
    private const int MaxUpdates = 5;
    private const int MaxAlgorithm = 32;
    private const int MaxEncoded = 64;

    // Publishers in this process do not overwrite each other, whichever client they use.
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Gates = new(StringComparer.Ordinal);

    /// <summary>The tag of a digest: <c>sha256-…</c>.</summary>
    public static Tag Of(Digest subject) => Tag.Parse($"{Cut(subject.AlgorithmName, MaxAlgorithm)}-{Cut(subject.Hex, MaxEncoded)}");

    /// <summary>Every referrer the tag lists; none where there is no tag.</summary>
    public async Task<IReadOnlyList<Descriptor>> ListAsync(Digest subject, CancellationToken cancellation) =>
        (await ReadAsync(subject, cancellation).ConfigureAwait(false)).Index.Manifests;

    /// <summary>Makes the tag list all of these; what it lists already stays as it is.</summary>
    public async Task AddAsync(Digest subject, IReadOnlyList<Descriptor> entries, CancellationToken cancellation)
    {
        var gate = Gates.GetOrAdd($"{repository.FullName}@{subject}", _ => new(1));
        await gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await UpdateAsync(subject, entries, cancellation).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task UpdateAsync(Digest subject, IReadOnlyList<Descriptor> entries, CancellationToken cancellation)
    {
        for (var update = 0; ; update++)
        {
            var (index, version) = await ReadAsync(subject, cancellation).ConfigureAwait(false);
            var missing = entries.Where(entry => index.Manifests.All(listed => listed.Digest != entry.Digest)).ToArray();
            if (missing.Length == 0)
            {
                return;
            }

            if (update == MaxUpdates)
            {
                throw NotListed(subject, $"it was updated {update} times and still misses {missing.Length} entries; is another publisher at work on it?");
            }

            await PauseAsync(update, cancellation).ConfigureAwait(false);
            // At last without condition: a registry that always finds it broken does not know what it means.
            await WriteAsync(subject, index with { Manifests = [.. index.Manifests, .. missing] }, update < MaxUpdates - 1 ? version : null, cancellation)
                .ConfigureAwait(false);
        }
    }

    private async Task<(ImageIndex Index, string? Version)> ReadAsync(Digest subject, CancellationToken cancellation)
    {
        if (await manifests.FindAsync(Of(subject), cancellation).ConfigureAwait(false) is not { } content)
        {
            return (new([]), null);
        }

        // What is something else is somebody's: it is not overwritten.
        try
        {
            return content.MediaType is MediaTypes.ImageIndex
                ? (ImageIndex.Read(content.Bytes), content.EntityTag)
                : throw NotListed(subject, $"it is {RegistryText.OneLine(content.MediaType)} and no image index");
        }
        catch (OciFormatException exception)
        {
            throw NotListed(subject, $"it is no image index: {RegistryText.OneLine(exception.Message)}", exception);
        }
    }

    private async Task WriteAsync(Digest subject, ImageIndex index, string? version, CancellationToken cancellation) =>
        (await manifests.PutAsync(Of(subject), ManifestContent.Of(index), version, cancellation).ConfigureAwait(false)).Dispose();

    // Two publishers that overwrote each other must not meet again: hence at random.
    private Task PauseAsync(int update, CancellationToken cancellation)
    {
        var options = repository.Connection.Options;
        return update == 0
            ? Task.CompletedTask
            : Task.Delay(options.Retry.BaseDelay * update * Random.Shared.NextDouble(), options.Time, cancellation);
    }

    private RegistryException NotListed(Digest subject, string problem, Exception? cause = null) => new(
        RegistryCodes.ReferrersNotListed, $"The tag {Of(subject)} of {repository.FullName} does not list what refers to {subject}: {problem}.", cause);

    private static string Cut(string text, int length) => text.Length > length ? text[..length] : text;
}
