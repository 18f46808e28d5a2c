using D2.Build.Flux;

namespace D2.Build;

/// <summary>
/// How what an organization publishes is signed, and so what its clusters demand: <see cref="KeylessTrust"/>,
/// <see cref="KeyTrust"/> or <see cref="NotationTrust"/>. Pipelines, verify stanzas and the Secrets they name follow from it.
/// </summary>
public abstract record Trust
{
    private protected Trust(string? secret) => Secret = secret;

    /// <summary>
    /// The Secret in flux-system that verification reads, copied to every tenant; null where it needs none.
    /// </summary>
    public string? Secret { get; }

    /// <summary>Whether the identity of the pipeline counts.</summary>
    internal bool NamesIdentities => this is KeylessTrust;

    /// <summary>Who signs, for comparison: each is accepted by itself.</summary>
    internal abstract IReadOnlyList<string> Signers { get; }

    /// <summary>The verify stanza of an artifact.</summary>
    /// <param name="identity">Who signs it, where identities count.</param>
    internal abstract OciVerification Verification(OidcIdentityMatch identity);
}
