namespace D2.Build.Cli;

/// <summary>A tag that moves.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Version">The highest version with the same content; null where none has it.</param>
internal sealed record ChannelOutput(string Tag, string? Version);
