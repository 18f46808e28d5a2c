using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>Attests what an artifact brings into clusters, in both formats that scanners read.</summary>
internal sealed class BillOfMaterials : IAttestationSource
{
    public IReadOnlyList<Attestation> Of(TrustRequest request)
    {
        var inventory = ArtifactInventory.Of(request);
        return
        [
            new(PredicateTypes.CycloneDx, CycloneDxDocument.Write(inventory)),
            new(PredicateTypes.Spdx, SpdxDocument.Write(inventory)),
        ];
    }
}
