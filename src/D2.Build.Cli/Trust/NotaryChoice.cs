using D2.Build.Rules;
using D2.Build.Signing;

namespace D2.Build.Cli;

/// <summary>The trust policy and the certificates that signatures of Notation are verified with; read when they are needed.</summary>
internal sealed class NotaryChoice
{
    private readonly Lazy<NotaryVerifier>? _verifier;

    /// <summary>What was named.</summary>
    /// <param name="files">Reads both.</param>
    /// <param name="policy">Where the trust policy is; null where none was named.</param>
    /// <param name="certificates">Where the certificates are; null where none were named.</param>
    /// <exception cref="D2Exception">Only one of the two was named (D2B9011).</exception>
    public NotaryChoice(TrustFiles files, string? policy, string? certificates)
    {
        _verifier = (policy, certificates) switch
        {
            ({ } document, { } roots) => new(() => files.Notary(document, roots)),
            (null, null) => null,
            _ => throw new D2Exception(Codes.InvalidArgument, "A trust policy of Notation (--trust-policy) and its certificates (--trust-certificates) go together. Name both."),
        };
    }

    /// <summary>Whether anything was named.</summary>
    public bool IsNamed => _verifier is not null;

    /// <summary>Whom to believe; null where nothing was named.</summary>
    public NotaryVerifier? Verifier => _verifier?.Value;

    /// <summary>Whom the clusters of a channel believe.</summary>
    /// <exception cref="D2Exception">Nothing was named (D2B5043).</exception>
    public NotaryVerifier For(ChannelDescription channel) => Verifier ?? throw new D2Exception(
        Codes.ForeignSigner,
        $"Clusters verify '{channel.Tag}' with Notation. Name the trust policy and the certificates that they have: --trust-policy (TrustPolicy) and "
        + "--trust-certificates (TrustCertificates).");
}
