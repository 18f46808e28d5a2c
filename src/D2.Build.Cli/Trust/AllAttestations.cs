namespace D2.Build.Cli;

/// <summary>The documents of several sources.</summary>
/// <param name="sources">The sources.</param>
internal sealed class AllAttestations(IReadOnlyList<IAttestationSource> sources) : IAttestationSource
{
    public IReadOnlyList<Attestation> Of(TrustRequest request) => [.. sources.SelectMany(source => source.Of(request))];
}
