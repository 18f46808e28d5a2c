namespace D2.Build.Signing;

/// <summary>Where identity tokens come from.</summary>
public interface IIdentityTokenSource
{
    /// <summary>A token for the audience <c>sigstore</c>.</summary>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="SigningException">There is none, or its endpoint refused.</exception>
    Task<IdentityToken> GetAsync(CancellationToken cancellation);
}
