namespace D2.Build.Cli;

/// <summary>A signer, by the expressions that Flux is given.</summary>
/// <param name="Issuer">A Go regular expression.</param>
/// <param name="Subject">A Go regular expression.</param>
internal sealed record IdentityDescription(string Issuer, string Subject);
