namespace D2.Build.Cli;

/// <summary>What list prints.</summary>
/// <param name="Repository">Registry and repository.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Channels">The tags that move, and where they are.</param>
internal sealed record TagsOutput(string Repository, IReadOnlyList<string> Tags, IReadOnlyList<ChannelOutput> Channels);
