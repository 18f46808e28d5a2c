using System.Globalization;
using System.Text.RegularExpressions;
using D2.Build.Oci;
using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>
/// Decides the tags from the channels and the Git ref, as the D2 guide's workflows do. A branch publishes to its channel's tag,
/// a fleet also to <c>branch-commit</c> where the content is that of the commit. A release of a fleet (<c>v1.2.3</c>) is compared with its channel's tag; a release of a
/// component (<c>component/v1.2.3</c>) with its own version, so that it always gets a manifest of its own, and the channel's
/// tag moves to it.
/// </summary>
internal static class TagPlanner
{
    private const int ShortCommit = 8;

    /// <summary>The plan for an artifact; null where the ref publishes nothing of it.</summary>
    public static TagPlan? Plan(ArtifactDescription artifact, Origin origin) => origin.Ref switch
    {
        { IsBranch: true } branch => OfBranch(artifact, branch, origin.Uncommitted.Count > 0 ? null : origin.Commit),
        { IsTag: true } tag => OfRelease(artifact, tag),
        _ => null,
    };

    /// <summary>The plan for tags named by hand.</summary>
    /// <exception cref="D2Exception">A text is no tag (D2B9011).</exception>
    public static TagPlan Given(IReadOnlyList<string> tags, string? diff)
    {
        Tag[] parsed = [.. tags.Select(Parse)];
        return new(diff is null ? parsed[0] : Parse(diff), parsed) { Version = parsed.Select(tag => ReleaseVersion.Parse(tag.ToString())).FirstOrDefault(version => version is not null) };
    }

    private static TagPlan? OfBranch(ArtifactDescription artifact, GitRefName branch, string? commit)
    {
        if (ChannelOf(artifact, branch) is not { } channel)
        {
            return null;
        }

        var moving = Tag.Parse(channel.Tag);
        var ofCommit = commit is not null && IsFleet(artifact) ? [Parse($"{Safe(branch.ShortName)}-{commit[..Math.Min(ShortCommit, commit.Length)]}")] : Array.Empty<Tag>();
        return new(moving, [.. ofCommit, moving]) { Channel = channel };
    }

    private static TagPlan? OfRelease(ArtifactDescription artifact, GitRefName tag)
    {
        if (!tag.ShortName.StartsWith(artifact.ReleaseTagPrefix, StringComparison.Ordinal)
            || ReleaseVersion.Parse(tag.ShortName[artifact.ReleaseTagPrefix.Length..]) is not { } version
            || ChannelOf(artifact, tag) is not { } channel)
        {
            return null;
        }

        var moving = Tag.Parse(channel.Tag);
        return new(IsFleet(artifact) ? moving : version.Tag, [version.Tag, moving]) { Channel = channel, Version = version };
    }

    private static bool IsFleet(ArtifactDescription artifact) => artifact.ReleaseTagPrefix.Length == 0;

    private static ChannelDescription? ChannelOf(ArtifactDescription artifact, GitRefName name) =>
        artifact.Channels.FirstOrDefault(channel => Matches(channel.Ref, name.FullName));

    private static bool Matches(string pattern, string name)
    {
        try
        {
            return Regex.IsMatch(name, $@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw new D2Exception(Codes.InvalidDescription, $"The channel's Git ref '{pattern}' is not an expression that can be evaluated: {exception.Message}");
        }
    }

    private static string Safe(string branch) => string.Create(CultureInfo.InvariantCulture, $"{string.Concat(branch.Select(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-' ? c : '-')).TrimStart('-', '.')}");

    private static Tag Parse(string text) =>
        Tag.TryParse(text, out var tag) ? tag : throw new D2Exception(Codes.InvalidArgument, $"'{text}' is not a tag.");
}
