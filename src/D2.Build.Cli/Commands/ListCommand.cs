using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using D2.Build.Oci;

namespace D2.Build.Cli;

/// <summary>
/// Lists the tags of a repository: versions first, highest on top, then the others, channels with the version they are at. Tags in which a registry without referrers API
/// keeps signatures (<c>sha256-…</c>, OCI distribution specification 1.1) are nobody's to choose, and left out.
/// </summary>
internal sealed class ListCommand : RegistryVerb
{
    // Of a repository that no project describes.
    private static readonly HashSet<string> Conventional = new(StringComparer.Ordinal) { "latest", "latest-stable" };

    private readonly TargetArguments _target = new("The repository: a reference, or a name of the project.");

    public ListCommand(Surroundings surroundings)
        : base(
            "list", "Lists the tags of an artifact: versions first, the highest on top; channels with the version they are at.", surroundings,
            "d2 list ghcr.io/acme/d2-infra/cert-manager",
            "d2 list cert-manager --output json") => _target.AddTo(this);

    public override IReadOnlyList<JsonTypeInfo> Outputs => [OutputJson.Default.TagsOutput];

    protected override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellation)
    {
        var (reference, artifact) = _target.Read(arguments);
        var repository = session.Registry.Open(reference);
        var tags = new List<Tag>();
        await foreach (var tag in repository.Tags.ListAsync(cancellation))
        {
            if (!HoldsReferrers(tag))
            {
                tags.Add(tag);
            }
        }

        Tag[] sorted = [.. tags
            .OrderByDescending(tag => ReleaseVersion.Parse(tag.ToString()), ReleaseVersion.Order)
            .ThenBy(tag => tag.ToString(), StringComparer.Ordinal)];
        var channels = await ChannelsAsync(artifact, sorted, new(repository), cancellation);
        foreach (var tag in sorted)
        {
            session.Report.Line(channels.GetValueOrDefault(tag) is { } version ? $"{tag} -> {version}" : tag.ToString());
        }

        session.Report.Result(
            new(reference.Name, [.. sorted.Select(tag => tag.ToString())], [.. channels.Select(channel => new ChannelOutput(channel.Key.ToString(), channel.Value?.ToString()))]),
            OutputJson.Default.TagsOutput);
        return Success;
    }

    private static async Task<OrderedDictionary<Tag, ReleaseVersion?>> ChannelsAsync(
        ArtifactDescription? artifact, IEnumerable<Tag> tags, VersionTags versions, CancellationToken cancellation)
    {
        var names = artifact?.Channels.Select(channel => channel.Tag).ToHashSet(StringComparer.Ordinal) ?? Conventional;
        var channels = new OrderedDictionary<Tag, ReleaseVersion?>();
        foreach (var tag in tags.Where(tag => names.Contains(tag.ToString())))
        {
            channels.Add(tag, await versions.BehindAsync(tag, cancellation));
        }

        return channels;
    }

    private static bool HoldsReferrers(Tag tag) => tag.ToString().Split('-', 2) is [var algorithm, var hex] && Digest.TryParse($"{algorithm}:{hex}", out _);
}
