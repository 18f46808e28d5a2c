namespace D2.Build.Cli;

/// <summary>What inspect prints.</summary>
/// <param name="Reference">Repository and digest.</param>
/// <param name="Digest">The digest.</param>
/// <param name="MediaType">The manifest's media type.</param>
/// <param name="Annotations">Its annotations.</param>
/// <param name="Layers">Its layers.</param>
/// <param name="Referrers">What refers to it: signatures, attestations.</param>
internal sealed record InspectOutput(
    string Reference, string Digest, string MediaType, IReadOnlyDictionary<string, string> Annotations,
    IReadOnlyList<BlobOutput> Layers, IReadOnlyList<BlobOutput> Referrers);
