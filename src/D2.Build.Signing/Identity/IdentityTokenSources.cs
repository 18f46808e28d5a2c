namespace D2.Build.Signing;

/// <summary>Finds where this process can have an identity token from.</summary>
public static class IdentityTokenSources
{
    /// <summary>
    /// The first of: <c>SIGSTORE_ID_TOKEN</c> (which GitLab's <c>id_tokens</c> set), GitHub Actions' request URL and token.
    /// </summary>
    /// <param name="environment">Reads an environment variable; null where it is not set.</param>
    /// <param name="client">Sends the request, where one is needed.</param>
    /// <exception cref="SigningException"><see cref="SigningCodes.NoIdentityToken"/>: neither is set.</exception>
    public static IIdentityTokenSource FromEnvironment(Func<string, string?> environment, HttpClient client)
    {
        if (environment("SIGSTORE_ID_TOKEN") is { Length: > 0 } given)
        {
            return new GivenToken(given);
        }

        if (environment("ACTIONS_ID_TOKEN_REQUEST_URL") is { Length: > 0 } url
            && environment("ACTIONS_ID_TOKEN_REQUEST_TOKEN") is { Length: > 0 } bearer)
        {
            return new GitHubToken(client, url, bearer);
        }

        throw new SigningException(
            SigningCodes.NoIdentityToken,
            "Keyless signing needs an identity token. On GitHub give the job 'permissions: id-token: write'; on GitLab declare id_tokens "
            + "with SIGSTORE_ID_TOKEN and the audience sigstore; elsewhere set SIGSTORE_ID_TOKEN or name a file with the token.");
    }
}
