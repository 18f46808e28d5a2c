using D2.Build.Registry;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>Moves a channel's tag to a version that is there and verified.</summary>
/// <param name="registry">The way to repositories.</param>
/// <param name="trust">Verifies the version.</param>
internal sealed class Promoter(IRegistryClient registry, IArtifactTrust trust)
{
    /// <summary>Moves a channel, or says what would be moved.</summary>
    /// <param name="target">The repository and the channel.</param>
    /// <param name="version">The version; null for the one before the channel's.</param>
    /// <param name="direction">Which way it may go.</param>
    /// <param name="move">Sets the tag; null for a dry run.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="D2Exception">There is no such version (D2B9017), or it is the wrong way (D2B9014).</exception>
    public async Task<ChannelMove> MoveAsync(
        ChannelTarget target, ReleaseVersion? version, Direction direction, MoveMode move, CancellationToken cancellation)
    {
        var repository = registry.Open(target.Place);
        var current = await new VersionTags(repository).BehindAsync(target.Tag, cancellation);
        var wanted = version ?? await BeforeAsync(repository, target, current, cancellation);
        Check(target, current, wanted, direction);
        var manifest = await repository.Manifests.FindAsync(wanted.Tag, cancellation)
            ?? throw new D2Exception(Codes.UnknownVersion, $"There is no {target.Place.At(wanted.Tag)}. 'd2 list {target.Place.Name}' shows the versions.");
        var outcome = await trust.VerifyAsync(
            new(repository, target.Place.At(manifest.Digest), manifest, target.Artifact, target.Channel), cancellation);
        var moved = move is MoveMode.Real && await repository.Tags.MoveAsync(target.Tag, manifest, cancellation);
        return new(target.Place, target.Tag, current, wanted, manifest.Digest, moved, outcome);
    }

    private static void Check(ChannelTarget target, ReleaseVersion? current, ReleaseVersion wanted, Direction direction)
    {
        var way = current is null ? 0 : ReleaseVersion.Order.Compare(wanted, current);
        if (way < 0 && direction is Direction.Forward)
        {
            throw new D2Exception(
                Codes.Downgrade, $"{target.Place.At(target.Tag)} is {current}, and {wanted} is lower. 'd2 rollback' goes back, or --allow-downgrade.");
        }

        if (way > 0 && direction is Direction.Back)
        {
            throw new D2Exception(Codes.Downgrade, $"{target.Place.At(target.Tag)} is {current}, and {wanted} is higher. 'd2 promote' goes forward.");
        }
    }

    private static async Task<ReleaseVersion> BeforeAsync(
        Repository repository, ChannelTarget target, ReleaseVersion? current, CancellationToken cancellation)
    {
        var versions = await new VersionTags(repository).ListAsync(cancellation);
        return current is null
            ? throw new D2Exception(Codes.UnknownVersion, $"{target.Place.At(target.Tag)} names no version, so there is none before it. Name the version to go to.")
            : versions.FirstOrDefault(version => ReleaseVersion.Order.Compare(version, current) < 0)
                ?? throw new D2Exception(Codes.UnknownVersion, $"There is no version before {current} in {target.Place.Name}.");
    }
}
