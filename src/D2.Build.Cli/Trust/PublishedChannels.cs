using D2.Build.Oci;
using D2.Build.Registry;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>Everything that clusters pull of a project.</summary>
/// <param name="registry">The way to repositories.</param>
internal sealed class PublishedChannels(IRegistryClient registry)
{
    /// <summary>What the channels of every artifact name, and the tags of a fleet that clusters stay on.</summary>
    /// <param name="project">The project.</param>
    /// <param name="tags">The tags instead of these; none for these.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="D2Exception">Nothing of an artifact is published (D2B9017).</exception>
    public async Task<IReadOnlyList<PublishedTag>> FindAsync(ProjectDescription project, IReadOnlyList<Tag> tags, CancellationToken cancellation)
    {
        var found = await Task.WhenAll(project.Artifacts.Select(artifact => OfAsync(artifact, Wanted(project, artifact, tags), cancellation)));
        return [.. found.SelectMany(looked => looked)];
    }

    private static (Tag Tag, ChannelDescription? Channel)[] Wanted(ProjectDescription project, ArtifactDescription artifact, IReadOnlyList<Tag> tags)
    {
        var known = artifact.Channels.Select(channel => (Tag: Tag.Parse(channel.Tag), Channel: (ChannelDescription?)channel))
            .Concat(project.Clusters.Where(cluster => cluster.FleetTag is not null).Select(cluster => (Tag: Tag.Parse(cluster.FleetTag!), Channel: Find(artifact, cluster.Channel))))
            .DistinctBy(wanted => wanted.Tag)
            .ToArray();
        return tags.Count == 0 ? known : [.. tags.Select(tag => (tag, known.FirstOrDefault(wanted => wanted.Tag.Equals(tag)).Channel))];
    }

    private static ChannelDescription? Find(ArtifactDescription artifact, string? channel) =>
        artifact.Channels.FirstOrDefault(known => string.Equals(known.Tag, channel, StringComparison.Ordinal));

    private async Task<List<PublishedTag>> OfAsync(
        ArtifactDescription artifact, (Tag Tag, ChannelDescription? Channel)[] wanted, CancellationToken cancellation)
    {
        var place = Reference.Parse(artifact.Repository);
        var repository = registry.Open(place);
        var looked = new List<PublishedTag>();
        foreach (var (tag, channel) in wanted)
        {
            var manifest = await repository.Manifests.FindAsync(tag, cancellation);
            looked.Add(new(tag, artifact, manifest is null ? null : new(repository, place.At(manifest.Digest), manifest, artifact, channel)));
        }

        return looked.Exists(published => published.Request is not null)
            ? looked
            : throw new D2Exception(Codes.UnknownVersion, $"Nothing of {place.Name} is published as {string.Join(", ", wanted.Select(one => one.Tag.ToString()))}.");
    }
}
