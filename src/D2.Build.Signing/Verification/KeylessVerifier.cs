using D2.Build.Oci;

namespace D2.Build.Signing;

/// <summary>
/// Verifies keyless signatures as source-controller and cosign do: a certificate of a trusted authority, listed by a certificate log and
/// valid when the signature was made; an entry in a trusted transparency log; a time that a log or time stamp authority signed; the
/// expected identity; the signature itself.
/// </summary>
/// <param name="root">Whom to trust.</param>
/// <param name="identity">Who must have signed.</param>
public sealed class KeylessVerifier(TrustedRoot root, IdentityPolicy identity) : IBundleVerifier
{
    /// <inheritdoc/>
    public VerifiedStatement Verify(Bundle bundle, Digest subject)
    {
        var certificate = SigningCertificate.Parse(bundle.Certificate ?? throw new SigningException(
            SigningCodes.WrongIdentity, "The bundle was signed with a key, and an identity is expected. Verify it with the public key (--key)."));
        if (!certificate.Key.Verify(bundle.Envelope.SignedBytes, bundle.Envelope.Signature))
        {
            throw new SigningException(
                SigningCodes.WrongSignature, "The signature is not that of the payload by the key of the certificate: the payload was changed.");
        }

        var times = LoggedTimes(bundle).Concat(StampedTimes(bundle)).ToArray();
        if (times.Length == 0)
        {
            throw new SigningException(
                SigningCodes.UntrustedTime,
                "Nobody trusted says when the signature was made: it has neither a time that its transparency log signed nor a time stamp of a trusted authority.");
        }

        foreach (var time in times)
        {
            CertificateVerifier.Verify(certificate, time, root);
        }

        identity.Check(certificate.Identity);
        return new(StatementCheck.Read(bundle.Envelope, subject), certificate.Identity, times.Min());
    }

    /// <summary>The times of the entries; at least one entry must be there, and none may be wrong.</summary>
    private List<DateTimeOffset> LoggedTimes(Bundle bundle)
    {
        var times = new List<DateTimeOffset>();
        string? problem = bundle.LogEntries.Count == 0 ? "is missing" : null;
        foreach (var entry in bundle.LogEntries)
        {
            problem ??= LogEntryVerifier.Problem(entry, bundle, root, out var time) is { } found
                ? $"({entry.Kind} {entry.Version}, index {entry.LogIndex}) {found}"
                : Keep(times, time);
        }

        return problem is null
            ? times
            : throw new SigningException(SigningCodes.UnloggedSignature, $"The entry of the transparency log {problem}.");
    }

    private static string? Keep(List<DateTimeOffset> times, DateTimeOffset? time)
    {
        if (time is { } known)
        {
            times.Add(known);
        }

        return null;
    }

    private IEnumerable<DateTimeOffset> StampedTimes(Bundle bundle) =>
        bundle.Timestamps.Select(stamp => Timestamp.VerifiedTime(stamp, bundle.Envelope.Signature, root)).OfType<DateTimeOffset>();
}
