using D2.Build.Oci;
using D2.Build.Registry;

namespace D2.Build.Cli;

/// <summary>The tags of a repository that are versions.</summary>
/// <param name="repository">The repository.</param>
internal sealed class VersionTags(Repository repository)
{
    /// <summary>The versions, highest first.</summary>
    public async Task<IReadOnlyList<ReleaseVersion>> ListAsync(CancellationToken cancellation)
    {
        var versions = new List<ReleaseVersion>();
        await foreach (var tag in repository.Tags.ListAsync(cancellation))
        {
            if (ReleaseVersion.Parse(tag.ToString()) is { } version)
            {
                versions.Add(version);
            }
        }

        return [.. versions.OrderByDescending(version => version, ReleaseVersion.Order).ThenBy(version => version.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>The highest version that names the same manifest as a moving tag; null where none does.</summary>
    public async Task<ReleaseVersion?> BehindAsync(Tag tag, CancellationToken cancellation)
    {
        if (await repository.Manifests.ResolveAsync(tag, cancellation) is not { } current)
        {
            return null;
        }

        foreach (var version in await ListAsync(cancellation))
        {
            if (await repository.Manifests.ResolveAsync(version.Tag, cancellation) is { } candidate && candidate.Digest == current.Digest)
            {
                return version;
            }
        }

        return null;
    }
}
