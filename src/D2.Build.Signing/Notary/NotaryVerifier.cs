using System.Security.Cryptography.X509Certificates;
using D2.Build.Oci;

namespace D2.Build.Signing;

/// <summary>Verifies signatures of the Notary Project as source-controller does: against a trust policy, and certificates that are in each of its trust stores.</summary>
/// <param name="policy">The trust policy.</param>
/// <param name="certificates">The certificates, mostly the roots of authorities.</param>
/// <param name="clock">Says what has ended.</param>
public sealed class NotaryVerifier(NotaryPolicy policy, IReadOnlyList<X509Certificate2> certificates, TimeProvider clock)
{
    // In the order of the checks.
    private static readonly string[] Progress =
    [
        SigningCodes.MalformedBundle, SigningCodes.UnreadableKey, SigningCodes.WrongSignature, SigningCodes.WrongSubject, SigningCodes.UntrustedCertificate,
        SigningCodes.WrongIdentity, SigningCodes.SignatureExpired,
    ];

    /// <summary>The first signature that is believed.</summary>
    /// <param name="envelopes">Every envelope attached to the artifact, as bytes. Anybody may have attached them.</param>
    /// <param name="subject">The descriptor of the artifact's manifest.</param>
    /// <param name="repository">The repository with its registry, as scopes of the policy name it.</param>
    /// <exception cref="SigningException">None is: the reason of the one that came furthest.</exception>
    public NotarySignature Find(IEnumerable<byte[]> envelopes, Descriptor subject, string repository) =>
        Search(envelopes, subject, repository, out var reason) ?? throw reason ?? new SigningException(
            SigningCodes.NoSignature, $"No signature of Notation in a JWS envelope is attached to {subject.Digest}. Sign it, or look at the repository that it was pushed to.");

    /// <summary>The first signature that is believed; null where none is.</summary>
    /// <param name="envelopes">Every envelope attached to the artifact, as bytes. Anybody may have attached them.</param>
    /// <param name="subject">The descriptor of the artifact's manifest.</param>
    /// <param name="repository">The repository with its registry, as scopes of the policy name it.</param>
    /// <exception cref="SigningException">
    /// None can be: the policy is not for the repository (<see cref="SigningCodes.NoExpectation"/>), or not strict (<see cref="SigningCodes.UnreadableTrust"/>).
    /// </exception>
    public NotarySignature? FindOrNull(IEnumerable<byte[]> envelopes, Descriptor subject, string repository) =>
        Search(envelopes, subject, repository, out _);

    /// <summary>Verifies one signature.</summary>
    /// <param name="envelope">The envelope, whoever gave it.</param>
    /// <param name="subject">The descriptor of what it must be about.</param>
    /// <param name="repository">The repository with its registry, as scopes of the policy name it.</param>
    /// <exception cref="SigningException">Why it is not believed.</exception>
    public NotarySignature Verify(ReadOnlySpan<byte> envelope, Descriptor subject, string repository)
    {
        var statement = policy.For(repository);
        var level = statement.Level();
        var read = NotaryEnvelopeReader.Read(envelope);
        if (!read.Chain.Key.VerifyJws(read.SignedBytes, read.Signature, read.Chain.Algorithm.Hash))
        {
            throw new SigningException(SigningCodes.WrongSignature, "The signature is not that of the envelope by its certificate: the envelope was changed.");
        }

        RequireSubject(read.Payload, subject);
        read.Chain.Require(read.Time);
        RequireTrust(statement, read.Chain);
        RequireNow(level, read);
        return new(read.Chain.Leaf.Subject, read.Chain.Certificates[^1].Subject, read.Time);
    }

    private NotarySignature? Search(IEnumerable<byte[]> envelopes, Descriptor subject, string repository, out SigningException? reason)
    {
        reason = null;
        _ = policy.For(repository).Level();
        foreach (var envelope in envelopes)
        {
            try
            {
                return Verify(envelope, subject, repository);
            }
            catch (SigningException exception) when (Array.IndexOf(Progress, exception.Code) is >= 0 and var progress)
            {
                reason = reason is null || progress > Array.IndexOf(Progress, reason.Code) ? exception : reason;
            }
        }

        return null;
    }

    private static void RequireSubject(ReadOnlySpan<byte> payload, Descriptor subject)
    {
        var target = HostileJson.ParseObject(payload, NotaryEnvelope.MostBytes, "The signed payload", SigningCodes.MalformedBundle).Object("targetArtifact");
        if (!Is(target, "digest", subject.Digest.ToString()) || !Is(target, "mediaType", subject.MediaType) || target.Integer("size") != subject.Size)
        {
            throw new SigningException(SigningCodes.WrongSubject, $"The signature is of {target.Text("digest")}, and not of {subject.Digest}.");
        }
    }

    private static bool Is(JsonFields target, string name, string value) => string.Equals(target.Text(name), value, StringComparison.Ordinal);

    private void RequireTrust(NotaryStatement statement, NotaryChain chain)
    {
        if (!statement.TrustsAuthorities)
        {
            throw new SigningException(
                SigningCodes.UntrustedCertificate, $"The statement '{statement.Name}' of the trust policy names no trust store of certificate authorities (ca:…).");
        }

        if (!chain.Certificates.Any(certificate => certificates.Any(trusted => trusted.RawData.AsSpan().SequenceEqual(certificate.RawData))))
        {
            throw new SigningException(
                SigningCodes.UntrustedCertificate, $"No trusted certificate vouches for {chain.Leaf.Subject}, whose root is {chain.Certificates[^1].Subject}.");
        }

        if (!statement.Names(chain.Leaf))
        {
            throw new SigningException(
                SigningCodes.WrongIdentity, $"The signature is by {chain.Leaf.Subject}, whom the statement '{statement.Name}' of the trust policy does not name.");
        }
    }

    private void RequireNow(NotaryLevel level, NotaryEnvelope envelope)
    {
        var now = clock.GetUtcNow();
        if (level.Expiry && envelope.Expiry is { } expiry && now >= expiry)
        {
            throw new SigningException(SigningCodes.SignatureExpired, $"The signature ended at {expiry.UtcDateTime:u}. Sign the artifact again.");
        }

        if (level.Timestamp)
        {
            envelope.Chain.Require(now);
        }

        if (level.Revocation)
        {
            NotaryRevocation.Require(envelope.Chain, now);
        }
    }
}
