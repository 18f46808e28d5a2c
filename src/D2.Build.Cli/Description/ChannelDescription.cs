namespace D2.Build.Cli;

/// <summary>A moving tag, and whose signature clusters accept on it.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Workflow">The pipeline that publishes to it.</param>
/// <param name="Ref">The Git refs it may run on, as a Go regular expression without anchors.</param>
internal sealed record ChannelDescription(string Tag, string Workflow, string Ref)
{
    /// <summary>Who must have signed keyless; null where the clusters verify otherwise.</summary>
    public IdentityDescription? Identity { get; init; }

    /// <summary>The keys one of which must have signed, in PEM; null where the clusters verify otherwise.</summary>
    public IReadOnlyList<string>? PublicKeys { get; init; }

    /// <summary>Whether the clusters verify signatures of Notation.</summary>
    public bool Notation { get; init; }

    /// <summary>Whether it says exactly one way.</summary>
    public bool IsOneWay => (Identity is null ? 0 : 1) + (PublicKeys is { Count: > 0 } ? 1 : 0) + (Notation ? 1 : 0) == 1;
}
