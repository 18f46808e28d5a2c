namespace D2.Build.Registry;

/// <summary>The codes of <see cref="RegistryException"/>; the code table says more of each.</summary>
public static class RegistryCodes
{
    /// <summary>No answer came: no connection, no such host, too slow, broken off.</summary>
    public const string Unreachable = "D2B9050";

    /// <summary>The registry does not accept the credentials, or wants some.</summary>
    public const string Unauthorized = "D2B9051";

    /// <summary>The credentials are known but may not do this.</summary>
    public const string Denied = "D2B9052";

    /// <summary>There is no such repository, manifest or blob.</summary>
    public const string NotFound = "D2B9053";

    /// <summary>The registry refused the request or what was sent.</summary>
    public const string Refused = "D2B9054";

    /// <summary>The registry is overloaded or broken, still after several attempts.</summary>
    public const string Failing = "D2B9055";

    /// <summary>The content is not what its digest or size says.</summary>
    public const string ContentMismatch = "D2B9056";

    /// <summary>The answer is not what the protocol says.</summary>
    public const string MalformedAnswer = "D2B9057";

    /// <summary>The answer is larger than what is read.</summary>
    public const string TooLarge = "D2B9058";

    /// <summary>The registry sends credentials to a place that is not trusted with them.</summary>
    public const string UntrustedRealm = "D2B9059";

    /// <summary>The registry's certificate is not trusted, or it does not speak TLS.</summary>
    public const string InsecureConnection = "D2B9060";

    /// <summary>A redirect leads where it must not.</summary>
    public const string RedirectRefused = "D2B9061";

    /// <summary>Credentials could not be read from a file or a helper program.</summary>
    public const string CredentialsUnreadable = "D2B9062";

    /// <summary>The index of the fallback tag does not keep an entry, or is no index.</summary>
    public const string ReferrersNotListed = "D2B9063";

    /// <summary>The token server does not give a token.</summary>
    public const string TokenRefused = "D2B9064";
}
