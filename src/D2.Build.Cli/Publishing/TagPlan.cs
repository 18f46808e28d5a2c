using D2.Build.Oci;

namespace D2.Build.Cli;

/// <summary>Which tags a publication sets.</summary>
/// <param name="Diff">The tag whose content is compared: where it is the same, nothing is pushed.</param>
/// <param name="Tags">The tags, in the order they are set: fixed ones first, moving ones last.</param>
internal sealed record TagPlan(Tag Diff, IReadOnlyList<Tag> Tags)
{
    /// <summary>The channel it is published to; null where the tags were named by hand.</summary>
    public ChannelDescription? Channel { get; init; }

    /// <summary>The version, for a release.</summary>
    public ReleaseVersion? Version { get; init; }
}
