namespace D2.Build.Registry;

/// <summary>A token for one registry.</summary>
/// <param name="value">The secret.</param>
/// <param name="scopes">What it allows.</param>
/// <param name="expires">When it ends.</param>
internal sealed class AccessToken(string value, ScopeSet scopes, DateTimeOffset expires)
{
    public string Value => value;

    public ScopeSet Scopes => scopes;

    public DateTimeOffset Expires => expires;
}
