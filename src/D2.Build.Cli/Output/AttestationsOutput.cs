namespace D2.Build.Cli;

/// <summary>What 'attestations list' prints.</summary>
/// <param name="Reference">Repository and digest.</param>
/// <param name="Attestations">Signatures and attestations, by type.</param>
internal sealed record AttestationsOutput(string Reference, IReadOnlyList<AttestationOutput> Attestations);
