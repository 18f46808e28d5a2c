namespace D2.Build.Signing;

/// <summary>A token that is already there: from a file, an option, or GitLab's <c>id_tokens</c>.</summary>
/// <param name="jwt">The token.</param>
public sealed class GivenToken(string jwt) : IIdentityTokenSource
{
    /// <inheritdoc/>
    public Task<IdentityToken> GetAsync(CancellationToken cancellation) => Task.FromResult(IdentityToken.Parse(jwt));
}
