namespace D2.Build.Oci;

/// <summary>The algorithms every implementation must know (OCI image specification, descriptor, registered algorithms).</summary>
public enum DigestAlgorithm
{
    /// <summary>SHA-256, what everybody uses.</summary>
    Sha256,

    /// <summary>SHA-512.</summary>
    Sha512,
}
