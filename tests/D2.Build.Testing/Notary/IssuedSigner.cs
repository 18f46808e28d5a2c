namespace D2.Build.Testing.Notary;

/// <summary>Who signs for the Notary Project.</summary>
/// <param name="Key">The private key, in PEM (PKCS #8).</param>
/// <param name="Chain">The certificate and those above it, the root last, in PEM.</param>
public sealed record IssuedSigner(string Key, string Chain);
