namespace D2.Build.Rules;

public static partial class Codes
{
    /// <summary>No answer came.</summary>
    public static readonly DiagnosticCode RegistryUnreachable = new(
        "D2B9050", "Registry cannot be reached", Severity.Error,
        "No answer came: the host is unknown, no connection stands, or it breaks or stays silent in every attempt. "
        + "Check the registry's name, the proxy and the network.");

    /// <summary>Who asks is not known.</summary>
    public static readonly DiagnosticCode RegistryUnauthorized = new(
        "D2B9051", "Registry does not accept the credentials", Severity.Error,
        "The registry wants to know who asks and knows nobody by these credentials, or found none. The message "
        + "says where they came from; log in again or renew them.");

    /// <summary>Who asks may not.</summary>
    public static readonly DiagnosticCode RegistryDenied = new(
        "D2B9052", "Registry does not allow it", Severity.Error,
        "The credentials are known and may not do this. Give them the right to push (or pull) this repository; a "
        + "GitHub workflow needs packages: write.");

    /// <summary>What is asked for is not there.</summary>
    public static readonly DiagnosticCode RegistryNotFound = new(
        "D2B9053", "Not in the registry", Severity.Error,
        "There is no such repository, manifest or blob, or these credentials may not see it. Some registries want "
        + "repositories to be created first.");

    /// <summary>The request is not taken.</summary>
    public static readonly DiagnosticCode RegistryRefused = new(
        "D2B9054", "Registry refused the request", Severity.Error,
        "The registry understands the request and will not have it: an immutable tag, a media type it does not "
        + "keep, an operation it does not offer. Its own words are in the message.");

    /// <summary>The registry is overloaded or broken.</summary>
    public static readonly DiagnosticCode RegistryFailing = new(
        "D2B9055", "Registry is failing", Severity.Error,
        "It answered 408, 429 or 5xx in every attempt, or asks to come back later than one is willing to wait. Try "
        + "again later; on 429 log in, or make fewer requests at once.");

    /// <summary>Content is damaged.</summary>
    public static readonly DiagnosticCode RegistryContentMismatch = new(
        "D2B9056", "Content does not match its digest", Severity.Error,
        "What came, or what was stored, has another digest or size than it should. It is never used. The "
        + "registry's storage is damaged, something on the way changes content, or the file changed while it was "
        + "pushed.");

    /// <summary>The answer is not of the protocol.</summary>
    public static readonly DiagnosticCode RegistryMalformedAnswer = new(
        "D2B9057", "Registry does not keep to the protocol", Severity.Error,
        "The answer is not what the OCI distribution specification says. Is it a registry, and not a login page or "
        + "another server?");

    /// <summary>The answer is too large.</summary>
    public static readonly DiagnosticCode RegistryTooLarge = new(
        "D2B9058", "Answer is too large", Severity.Error,
        "Manifests, indexes and listings are read up to 4 MiB, what the specification lets registries refuse.");

    /// <summary>Credentials would go to a stranger.</summary>
    public static readonly DiagnosticCode RegistryUntrustedRealm = new(
        "D2B9059", "Token server is not trusted", Severity.Error,
        "The registry sends its users to another host for tokens, or to one without TLS. Credentials go to the "
        + "registry's own host, to the known token servers of well-known registries, and to hosts that were named as "
        + "trusted.");

    /// <summary>TLS is missing or not trusted.</summary>
    public static readonly DiagnosticCode RegistryInsecureConnection = new(
        "D2B9060", "Connection is not secure", Severity.Error,
        "The registry's certificate is not trusted, or it does not speak TLS. Trust its authority, or allow plain "
        + "HTTP for that one registry explicitly; nothing falls back to it.");

    /// <summary>A redirect is not safe.</summary>
    public static readonly DiagnosticCode RegistryRedirectRefused = new(
        "D2B9061", "Redirect leads where it must not", Severity.Error,
        "A redirect or the place of an upload leaves TLS, is no http address, carries a user's name, or never "
        + "ends.");

    /// <summary>Credentials cannot be read.</summary>
    public static readonly DiagnosticCode RegistryCredentialsUnreadable = new(
        "D2B9062", "Credentials cannot be read", Severity.Error,
        "A Docker or podman configuration is broken, or the credential helper that it names is missing or failed. "
        + "It only matters where a registry wants credentials.");

    /// <summary>A referrer cannot be found.</summary>
    public static readonly DiagnosticCode RegistryReferrersNotListed = new(
        "D2B9063", "Signature is not listed", Severity.Error,
        "The registry took a signature or attestation, but nobody would find it: its list of referrers, or the "
        + "fallback tag's index, does not keep the entry, or the tag is something else. The tag of the artifact has "
        + "not moved.");

    /// <summary>No token was given.</summary>
    public static readonly DiagnosticCode RegistryTokenRefused = new(
        "D2B9064", "Token server gives no token", Severity.Error,
        "The registry's token server answers with an error, or with something that is no token.");

    private static IEnumerable<DiagnosticCode> Registry =>
    [
        RegistryUnreachable, RegistryUnauthorized, RegistryDenied, RegistryNotFound,
        RegistryRefused, RegistryFailing, RegistryContentMismatch, RegistryMalformedAnswer,
        RegistryTooLarge, RegistryUntrustedRealm, RegistryInsecureConnection, RegistryRedirectRefused,
        RegistryCredentialsUnreadable, RegistryReferrersNotListed, RegistryTokenRefused,
    ];
}
