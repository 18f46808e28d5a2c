using D2.Build.Rules;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>
/// Signs as Notation does, and attests with the same key, what is about to get a tag, and verifies what is then in the registry. What is
/// there already and believed is not made again.
/// </summary>
/// <param name="signer">Signs the artifact.</param>
/// <param name="choice">Whom clusters believe.</param>
/// <param name="attester">Signs documents about it, in bundles, since Notation has none for that.</param>
/// <param name="attestations">What to attest.</param>
/// <param name="clock">Dates the referrers.</param>
internal sealed class NotarySigningTrust(
    NotarySigner signer, NotaryChoice choice, IBundleSigner attester, IAttestationSource attestations, TimeProvider clock) : IArtifactTrust
{
    public async Task<TrustOutcome> EnsureAsync(TrustRequest request, CancellationToken cancellation)
    {
        var verifier = Verifier(request.Channel);
        var wanted = attestations.Of(request);
        var documents = await attester.GetVerifierAsync(cancellation);
        var envelopes = await AttachedLayers.EnvelopesAsync(request.Repository, request.Manifest.Digest, cancellation);
        var isSigned = verifier.FindOrNull(envelopes.Select(envelope => envelope.Content), request.Manifest.Descriptor, request.Scope) is not null;
        IReadOnlyList<SignatureContent> missing =
        [
            .. isSigned ? Array.Empty<SignatureContent>() : [signer.Sign(request.Manifest.Descriptor)],
            .. await new SignedStatements(attester, clock).MissingAsync(request, documents, wanted, cancellation),
        ];
        if (missing.Count == 0)
        {
            return TrustOutcome.Verified;
        }

        await Attachments.PushAsync(request.Repository, request.Manifest.Digest, missing, cancellation);
        await NotaryCheck.VerifyAsync(verifier, request, cancellation);
        await SignedStatements.CheckAsync(request, documents, wanted, cancellation);
        return TrustOutcome.Signed;
    }

    public async Task<TrustOutcome> VerifyAsync(TrustRequest request, CancellationToken cancellation)
    {
        await NotaryCheck.VerifyAsync(Verifier(request.Channel), request, cancellation);
        return TrustOutcome.Verified;
    }

    // Without a channel it is the signer's word against nobody's, as with a key.
    private NotaryVerifier Verifier(ChannelDescription? channel) => channel switch
    {
        null => choice.Verifier ?? signer.Verifier,
        { Notation: true } => choice.For(channel),
        _ => throw new D2Exception(
            Codes.ForeignSigner,
            $"Clusters verify '{channel.Tag}' with {(channel.PublicKeys is null ? "identities" : "keys")}, and this signs as Notation does. Leave out the certificate chain: "
            + "--certificate-chain (SigningCertificateChain)."),
    };
}
