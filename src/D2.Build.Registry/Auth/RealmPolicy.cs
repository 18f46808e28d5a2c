namespace D2.Build.Registry;

/// <summary>
/// Who may be sent credentials when a registry names it as its token server: only over TLS, and only the registry's own host, the
/// token server a well-known registry is known to have, or a host the user named. A forged challenge would otherwise collect passwords.
/// </summary>
/// <param name="registry">The registry's address.</param>
/// <param name="trusted">Hosts the user named.</param>
internal sealed class RealmPolicy(Uri registry, IReadOnlySet<string> trusted)
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["registry-1.docker.io"] = "auth.docker.io",
        ["registry.gitlab.com"] = "gitlab.com",
    };

    /// <summary>Why a token server is not asked; null where it may be.</summary>
    /// <param name="realm">The token server.</param>
    /// <param name="credential">What it would be sent; null for nothing.</param>
    public string? Objection(Uri realm, Credential? credential)
    {
        var own = string.Equals(realm.Host, registry.Host, StringComparison.OrdinalIgnoreCase);
        if (realm.UserInfo.Length > 0 || !IsSafe(realm, own))
        {
            return "it is not reached over TLS";
        }

        return credential is null || own || trusted.Contains(realm.Host) || trusted.Contains(realm.Authority) || IsKnown(realm)
            ? null
            : $"it is another host than the registry, so {credential.Origin} is not sent to it. Name {realm.Host} as a trusted token server if it is the registry's";
    }

    // Without TLS only on the very host that the user allowed to be spoken to without.
    private bool IsSafe(Uri realm, bool own) =>
        realm.Scheme is "https" || (realm.Scheme is "http" && registry.Scheme is "http" && own);

    private bool IsKnown(Uri realm) =>
        Known.TryGetValue(registry.Host, out var host) && string.Equals(realm.Host, host, StringComparison.OrdinalIgnoreCase);
}
