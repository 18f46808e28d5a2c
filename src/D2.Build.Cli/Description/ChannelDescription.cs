namespace D2.Build.Cli;

/// <summary>A moving tag, and whose signature clusters accept on it.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Workflow">The pipeline that publishes to it.</param>
/// <param name="Ref">The Git refs it may run on, as a Go regular expression without anchors.</param>
/// <param name="Identity">Who must have signed.</param>
internal sealed record ChannelDescription(string Tag, string Workflow, string Ref, IdentityDescription Identity);
