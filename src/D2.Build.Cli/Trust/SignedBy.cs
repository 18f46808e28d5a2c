namespace D2.Build.Cli;

/// <summary>Whose signature is believed.</summary>
/// <param name="Subject">The identity, or the subject of the certificate; null where a key signed.</param>
/// <param name="Issuer">Who says so; null where a key signed.</param>
/// <param name="Time">When, where somebody trusted says so.</param>
internal sealed record SignedBy(string? Subject, string? Issuer, DateTimeOffset? Time);
