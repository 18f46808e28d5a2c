using D2.Build.Oci;

namespace D2.Build.Cli;

/// <summary>A channel's tag and where it goes.</summary>
/// <param name="Place">The repository.</param>
/// <param name="Channel">The moving tag.</param>
/// <param name="From">The version it was at; null where it named none.</param>
/// <param name="To">The version it goes to.</param>
/// <param name="Digest">That version's digest.</param>
/// <param name="Moved">Whether it moved; false in a dry run, and where it was there already.</param>
/// <param name="Trust">What is known of the version's signature.</param>
internal sealed record ChannelMove(
    Reference Place, Tag Channel, ReleaseVersion? From, ReleaseVersion To, Digest Digest, bool Moved, TrustOutcome Trust);
