namespace D2.Build.Cli;

/// <summary>What is to be attested of a manifest.</summary>
internal interface IAttestationSource
{
    /// <summary>The documents.</summary>
    /// <param name="request">The manifest.</param>
    IReadOnlyList<Attestation> Of(TrustRequest request);
}
