namespace D2.Build.Signing;

/// <summary>The algorithms that keys are for.</summary>
public enum KeyKind
{
    /// <summary>ECDSA on P-256, what cosign generates and the only one its own importer gets right.</summary>
    EcdsaP256,

    /// <summary>ECDSA on P-384.</summary>
    EcdsaP384,

    /// <summary>ECDSA on P-521.</summary>
    EcdsaP521,

    /// <summary>RSA of 2048 to 4096 bits, PKCS #1 v1.5.</summary>
    Rsa,

    /// <summary>Ed25519 over the data itself (not its digest).</summary>
    Ed25519,
}
