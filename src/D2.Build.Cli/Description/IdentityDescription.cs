namespace D2.Build.Cli;

/// <summary>A signer, by the expressions that Flux is given.</summary>
/// <param name="Issuer">A Go regular expression.</param>
/// <param name="Subject">A Go regular expression.</param>
internal sealed record IdentityDescription(string Issuer, string Subject)
{
    /// <summary>Whether certificates and logs are those of a Sigstore instance of the organization's own.</summary>
    public bool OwnInstance { get; init; }
}
