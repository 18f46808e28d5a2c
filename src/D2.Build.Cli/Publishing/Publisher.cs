using D2.Build.Oci;
using D2.Build.Registry;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>
/// Publishes a packed artifact: blobs, manifest by digest, trust, tags last. Whatever ends it early leaves content without a tag,
/// which the next run uses; a tag never moves to something that is not there whole.
/// </summary>
/// <param name="registry">The way to repositories.</param>
/// <param name="layout">Where the artifacts were packed.</param>
/// <param name="trust">Signs and verifies.</param>
/// <param name="report">Takes warnings.</param>
internal sealed class Publisher(IRegistryClient registry, ImageLayout layout, IArtifactTrust trust, Report report)
{
    public async Task<PublishResult> PublishAsync(PackedBuild build, TagPlan plan, CancellationToken cancellation)
    {
        var place = Reference.Parse(build.Artifact.Repository);
        var repository = registry.Open(place);
        var content = build.Packed.Layer.ContentDigest;
        await RefuseOtherContentAsync(repository, place, plan, content, cancellation);
        var existing = await SameContentAsync(repository, plan.Diff, content, cancellation);
        var manifest = existing ?? await PushAsync(repository, build, cancellation);
        var outcome = await trust.EnsureAsync(new(repository, place.At(manifest.Digest), manifest, build.Artifact, plan.Channel), cancellation);
        var tags = await WithoutGoingBackAsync(repository, place, plan, cancellation);
        var moved = false;
        foreach (var tag in tags)
        {
            moved |= await repository.Tags.MoveAsync(tag, manifest, cancellation);
        }

        var status = existing is null ? PublishStatus.Pushed : moved ? PublishStatus.Tagged : PublishStatus.Unchanged;
        return new(build.Artifact, status, manifest.Digest, tags, outcome);
    }

    private static async Task<ManifestContent?> SameContentAsync(Repository repository, Tag tag, Digest content, CancellationToken cancellation) =>
        await repository.Manifests.FindAsync(tag, cancellation) is { } found && ContentDigest.Of(found) == content ? found : null;

    // A version that is there keeps its content for ever.
    private static async Task RefuseOtherContentAsync(Repository repository, Reference place, TagPlan plan, Digest content, CancellationToken cancellation)
    {
        if (plan.Version is { } version && await repository.Manifests.FindAsync(version.Tag, cancellation) is { } found
            && ContentDigest.Of(found) != content)
        {
            throw new D2Exception(Codes.VersionExists, $"{place.At(version.Tag)} exists with other content ({found.Digest}). Release a new version instead.");
        }
    }

    private async Task<ManifestContent> PushAsync(Repository repository, PackedBuild build, CancellationToken cancellation)
    {
        var blobs = build.Packed.Manifest.Layers.Append(build.Packed.Manifest.Config).DistinctBy(blob => blob.Digest);
        await Task.WhenAll(blobs.Select(blob => repository.Blobs.PushAsync(blob, () => layout.OpenBlob(blob), null, cancellation)));
        var manifest = ManifestContent.Of(build.Packed.Manifest);
        await repository.Manifests.PushAsync(manifest, cancellation);
        return manifest;
    }

    // A fix for an old version is published as what it is; the channel keeps the newer one.
    private async Task<IReadOnlyList<Tag>> WithoutGoingBackAsync(Repository repository, Reference place, TagPlan plan, CancellationToken cancellation)
    {
        if (plan is not { Version: { } version, Channel: { } channel })
        {
            return plan.Tags;
        }

        var moving = Tag.Parse(channel.Tag);
        if (await new VersionTags(repository).BehindAsync(moving, cancellation) is not { } current || ReleaseVersion.Order.Compare(current, version) <= 0)
        {
            return plan.Tags;
        }

        report.Warning(Codes.ChannelAhead, $"{place.At(moving)} is {current} and stays there: {version} is lower. 'd2 rollback' would move it.");
        return [.. plan.Tags.Where(tag => tag != moving)];
    }
}
