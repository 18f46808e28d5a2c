using D2.Build.Oci;
using D2.Build.Registry;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>Everything that clusters pull of a project.</summary>
/// <param name="registry">The way to repositories.</param>
internal sealed class PublishedChannels(IRegistryClient registry)
{
    /// <summary>What the channels of every artifact name; channels that nothing was published to yet are passed over.</summary>
    /// <param name="project">The project.</param>
    /// <param name="tags">The tags instead of the channels; none for those.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="D2Exception">Nothing of an artifact is published (D2B9017).</exception>
    public async Task<IReadOnlyList<(Tag Tag, TrustRequest Request)>> FindAsync(
        ProjectDescription project, IReadOnlyList<Tag> tags, CancellationToken cancellation)
    {
        var found = await Task.WhenAll(project.Artifacts.Select(artifact => OfAsync(artifact, tags, cancellation)));
        return [.. found.SelectMany(requests => requests)];
    }

    private async Task<List<(Tag, TrustRequest)>> OfAsync(ArtifactDescription artifact, IReadOnlyList<Tag> tags, CancellationToken cancellation)
    {
        var place = Reference.Parse(artifact.Repository);
        var repository = registry.Open(place);
        var found = new List<(Tag, TrustRequest)>();
        foreach (var tag in tags.Count > 0 ? tags : [.. artifact.Channels.Select(channel => Tag.Parse(channel.Tag))])
        {
            if (await repository.Manifests.FindAsync(tag, cancellation) is { } manifest)
            {
                var channel = artifact.Channels.FirstOrDefault(channel => string.Equals(channel.Tag, tag.ToString(), StringComparison.Ordinal));
                found.Add((tag, new(repository, place.At(manifest.Digest), manifest, artifact, channel)));
            }
        }

        return found.Count > 0
            ? found
            : throw new D2Exception(Codes.UnknownVersion, $"Nothing of {place.Name} is published as {string.Join(", ", tags.Count > 0 ? tags.Select(tag => tag.ToString()) : artifact.Channels.Select(channel => channel.Tag))}.");
    }
}
