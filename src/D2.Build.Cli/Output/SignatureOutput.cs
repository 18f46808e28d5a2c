using System.Globalization;

namespace D2.Build.Cli;

/// <summary>What sign, attest and verify print.</summary>
/// <param name="Reference">Repository and digest.</param>
/// <param name="Digest">The digest.</param>
/// <param name="Status"><c>signed</c> or <c>verified</c>.</param>
/// <param name="Subject">Who signed it: the identity, or the subject of the certificate with Notation; null for a key, and where it was signed now.</param>
/// <param name="Issuer">Who says so.</param>
/// <param name="Time">When, where somebody trusted says so.</param>
internal sealed record SignatureOutput(string Reference, string Digest, string Status, string? Subject, string? Issuer, string? Time)
{
    public static SignatureOutput Of(TrustRequest request, TrustOutcome outcome) => new(
        request.Reference.ToString(), request.Manifest.Digest.ToString(), outcome is TrustOutcome.Signed ? "signed" : "verified", null, null, null);

    public static SignatureOutput Of(TrustRequest request, SignedBy signer) => new(
        request.Reference.ToString(), request.Manifest.Digest.ToString(), "verified", signer.Subject, signer.Issuer,
        signer.Time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
}
