namespace D2.Build.Validation;

/// <summary>Receiver and Provider.</summary>
internal static class NotificationConflicts
{
    private const string Group = "notification.toolkit.fluxcd.io";
    private const string Oidc = "generic-oidc";

    private static readonly string[] GitHosts = ["github", "gitlab", "gitea", "bitbucketserver", "bitbucket", "azuredevops"];

    public static KindConflicts Receiver { get; } = new(Group, "Receiver",
    [
        new("spec", OidcWithoutProviders, "The type generic-oidc needs oidcProviders."),
        new("spec", ProvidersWithoutOidc, "oidcProviders are for the type generic-oidc only."),
        new("spec", OidcWithSecret, "The type generic-oidc has no secretRef."),
        new("spec", NoSecret, "Every type but generic-oidc needs secretRef."),
    ]);

    public static KindConflicts Provider { get; } = new(Group, "Provider",
    [
        new("spec", StatusWithoutGitHost, $"commitStatusExpr is for the types {string.Join(", ", GitHosts)} only."),
    ]);

    private static bool OidcWithoutProviders(Mapping spec) =>
        Fields.Is(spec, "type", Oidc) && spec["oidcProviders"] is not Scalar && Fields.CountOf(spec, "oidcProviders") == 0;

    private static bool ProvidersWithoutOidc(Mapping spec) =>
        Fields.IsOther(spec, "type", Oidc) && Fields.CountOf(spec, "oidcProviders") > 0;

    private static bool OidcWithSecret(Mapping spec) => Fields.Is(spec, "type", Oidc) && Fields.Has(spec, "secretRef");

    private static bool NoSecret(Mapping spec) => Fields.IsOther(spec, "type", Oidc) && !Fields.Has(spec, "secretRef");

    private static bool StatusWithoutGitHost(Mapping spec) =>
        Fields.Has(spec, "commitStatusExpr")
        && Fields.Known(spec, "type") is { } type
        && Array.IndexOf(GitHosts, type) < 0;
}
