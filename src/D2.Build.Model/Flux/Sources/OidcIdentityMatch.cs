namespace D2.Build.Flux;

/// <summary>An OIDC identity by two Go regular expressions. Neither is anchored by itself: write <c>^…$</c>.</summary>
public sealed class OidcIdentityMatch : Mapping
{
    /// <summary>The issuer of the identity token. Required.</summary>
    [StringSyntax(nameof(TextFormat.IdentityRegex))]
    public string? Issuer { get => Text("issuer"); set => Set("issuer", value, TextFormat.IdentityRegex); }

    /// <summary>The subject of the certificate: for GitHub the workflow file at its ref. Required.</summary>
    [StringSyntax(nameof(TextFormat.IdentityRegex))]
    public string? Subject { get => Text("subject"); set => Set("subject", value, TextFormat.IdentityRegex); }

    internal override ReadOnlySpan<string> RequiredFields => (string[])["issuer", "subject"];
}
