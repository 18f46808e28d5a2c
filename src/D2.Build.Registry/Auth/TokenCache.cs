namespace D2.Build.Registry;

/// <summary>The tokens of one registry until shortly before they expire.</summary>
internal sealed class TokenCache(TimeProvider time)
{
    // A token must outlive the request it is sent with.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly List<AccessToken> _tokens = [];

    /// <summary>A token that allows at least this; null where there is none.</summary>
    public AccessToken? Find(ScopeSet scopes)
    {
        lock (_lock)
        {
            _tokens.RemoveAll(token => token.Expires - Margin <= time.GetUtcNow());
            return _tokens.Find(token => token.Scopes.Contains(scopes));
        }
    }

    public void Add(AccessToken token)
    {
        lock (_lock)
        {
            _tokens.Add(token);
        }
    }

    /// <summary>Forgets a token that was not accepted.</summary>
    public void Remove(string? value)
    {
        lock (_lock)
        {
            _tokens.RemoveAll(token => string.Equals(token.Value, value, StringComparison.Ordinal));
        }
    }
}
