namespace D2.Build.Signing;

/// <summary>A signature of the Notary Project, after every check.</summary>
/// <param name="Subject">Who signed: the subject of the certificate (RFC 4514).</param>
/// <param name="Issuer">Who vouches for that: the subject of the root.</param>
/// <param name="Time">When the signer says it was made.</param>
public sealed record NotarySignature(string Subject, string Issuer, DateTimeOffset Time);
