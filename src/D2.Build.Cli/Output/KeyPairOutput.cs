namespace D2.Build.Cli;

/// <summary>What keygen prints.</summary>
/// <param name="PrivateKey">The file with the private key.</param>
/// <param name="PublicKey">The file with the public key.</param>
internal sealed record KeyPairOutput(string PrivateKey, string PublicKey);
