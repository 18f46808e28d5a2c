namespace D2.Build.Cli;

/// <summary>Documents that are named one by one, for every manifest the same.</summary>
/// <param name="attestations">The documents.</param>
internal sealed class GivenAttestations(IReadOnlyList<Attestation> attestations) : IAttestationSource
{
    public IReadOnlyList<Attestation> Of(TrustRequest request) => attestations;
}
