using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>Verifies the signature of Notation that a registry holds.</summary>
internal static class NotaryCheck
{
    /// <summary>The signature that is believed.</summary>
    /// <exception cref="SigningException">None is.</exception>
    public static async Task<SignedBy> VerifyAsync(NotaryVerifier verifier, TrustRequest request, CancellationToken cancellation)
    {
        var attached = await AttachedLayers.EnvelopesAsync(request.Repository, request.Manifest.Digest, cancellation);
        var signature = verifier.Find(attached.Select(envelope => envelope.Content), request.Manifest.Descriptor, request.Scope);
        return new(signature.Subject, signature.Issuer, Time: null);
    }
}
