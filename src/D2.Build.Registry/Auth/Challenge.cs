using System.Net.Http.Headers;

namespace D2.Build.Registry;

/// <summary>How a registry wants to be authenticated to (RFC 9110, section 11; Docker's token authentication).</summary>
/// <param name="IsBearer">Whether by token; else by name and password.</param>
/// <param name="Realm">Where tokens are given; null for basic authentication.</param>
/// <param name="Service">What the registry calls itself there.</param>
/// <param name="Scopes">What the token has to allow.</param>
internal sealed record Challenge(bool IsBearer, Uri? Realm, string? Service, ScopeSet Scopes)
{
    /// <summary>The best of an answer's challenges: by token where that is possible. Null where none is understood.</summary>
    public static Challenge? Of(HttpResponseHeaders headers)
    {
        var challenges = headers.WwwAuthenticate.Select(Read).OfType<Challenge>().ToArray();
        return challenges.FirstOrDefault(challenge => challenge.IsBearer) ?? challenges.FirstOrDefault();
    }

    private static Challenge? Read(AuthenticationHeaderValue header)
    {
        if (string.Equals(header.Scheme, "Basic", StringComparison.OrdinalIgnoreCase))
        {
            return new(false, null, null, ScopeSet.None);
        }

        if (!string.Equals(header.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var parameters = ChallengeParameters.Parse(header.Parameter ?? "");
        return Uri.TryCreate(parameters.GetValueOrDefault("realm"), UriKind.Absolute, out var realm)
            ? new(true, realm, parameters.GetValueOrDefault("service"), ScopeSet.Parse(parameters.GetValueOrDefault("scope")))
            : null;
    }
}
