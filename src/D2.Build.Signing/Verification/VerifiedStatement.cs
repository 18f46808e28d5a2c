namespace D2.Build.Signing;

/// <summary>What a bundle says, after every check.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Identity">Who said it; null where a key did.</param>
/// <param name="Time">When, where somebody trusted says so.</param>
public sealed record VerifiedStatement(Statement Statement, CertificateIdentity? Identity, DateTimeOffset? Time);
