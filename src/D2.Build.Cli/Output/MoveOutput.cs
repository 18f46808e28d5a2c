namespace D2.Build.Cli;

/// <summary>What tag, promote and rollback print.</summary>
/// <param name="Repository">Registry and repository.</param>
/// <param name="Tags">The tags that were set.</param>
/// <param name="From">The version the channel was at; null where unknown.</param>
/// <param name="To">The version or digest it names now.</param>
/// <param name="Digest">The digest.</param>
/// <param name="Moved">Whether anything moved.</param>
/// <param name="Signature"><c>notChecked</c> or <c>verified</c>; null where no signature matters.</param>
internal sealed record MoveOutput(
    string Repository, IReadOnlyList<string> Tags, string? From, string To, string Digest, bool Moved, string? Signature);
