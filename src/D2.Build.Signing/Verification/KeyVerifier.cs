using D2.Build.Oci;

namespace D2.Build.Signing;

/// <summary>
/// Verifies signatures of keys as source-controller does with a <c>secretRef</c>: any of the keys, transparency logs and time stamps
/// are not looked at, and signatures with certificates do not count.
/// </summary>
/// <param name="keys">The keys that may have signed.</param>
public sealed class KeyVerifier(IReadOnlyList<PublicKey> keys) : IBundleVerifier
{
    /// <inheritdoc/>
    public VerifiedStatement Verify(Bundle bundle, Digest subject)
    {
        if (bundle.KeyHint is null)
        {
            throw new SigningException(
                SigningCodes.WrongSignature, "The bundle was signed keyless, and a key is expected. Verify it with an identity, issuer and trusted root.");
        }

        var signed = bundle.Envelope.SignedBytes;
        if (!keys.Any(key => key.Verify(signed, bundle.Envelope.Signature)))
        {
            throw new SigningException(
                SigningCodes.WrongSignature, "The signature is not that of the payload by the given key: the payload was changed, or another key signed it.");
        }

        return new(StatementCheck.Read(bundle.Envelope, subject), Identity: null, Time: null);
    }
}
