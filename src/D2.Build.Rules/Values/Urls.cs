namespace D2.Build.Rules;

/// <summary>The URLs that Flux's sources accept.</summary>
public static class Urls
{
    private const string Oci = "oci://";
    private const string Http = "http://";
    private const string Https = "https://";
    private const string Ssh = "ssh://";

    /// <summary>Checks the URL of an OCI repository: host and path, no tag and no digest.</summary>
    /// <param name="url">The URL.</param>
    /// <returns>What is wrong with it; null for a good URL.</returns>
    public static Violation? CheckOci(string url)
    {
        if (!Has(url, Oci))
        {
            return Refuse(url, "an OCI repository begins with oci://");
        }

        var slash = url.IndexOf('/', Oci.Length);
        if (slash <= Oci.Length || slash == url.Length - 1)
        {
            return Refuse(url, "an OCI repository has a host and a path, oci://host/path");
        }

        if (url.IndexOf('@', slash) >= 0 || url.IndexOf(':', slash) >= 0)
        {
            return Refuse(url, "tag and digest do not belong into the URL; set them under ref");
        }

        return RepositoryPaths.IsValid(url, slash + 1)
            ? null
            : Refuse(url, "the path of an OCI repository has lower-case letters, digits, and . _ - / between them");
    }

    /// <summary>Checks an HTTP URL.</summary>
    /// <param name="url">The URL.</param>
    /// <returns>What is wrong with it; null for a good URL.</returns>
    public static Violation? CheckHttp(string url) => Has(url, Http) || Has(url, Https)
        ? null
        : Refuse(url, "it begins with http:// or https://, followed by a host");

    /// <summary>Checks the URL of a Git repository.</summary>
    /// <param name="url">The URL.</param>
    /// <returns>What is wrong with it; null for a good URL.</returns>
    public static Violation? CheckGit(string url) => Has(url, Http) || Has(url, Https) || Has(url, Ssh)
        ? null
        : Refuse(url, "a Git repository begins with https://, http:// or ssh://; write ssh://git@host/path instead of git@host:path");

    /// <summary>Checks the URL of a Helm repository.</summary>
    /// <param name="url">The URL.</param>
    /// <returns>What is wrong with it; null for a good URL.</returns>
    public static Violation? CheckHelm(string url) => Has(url, Http) || Has(url, Https) || Has(url, Oci)
        ? null
        : Refuse(url, "a Helm repository begins with https://, http:// or oci://, followed by a host");

    private static bool Has(string url, string scheme) =>
        url.Length > scheme.Length && url.StartsWith(scheme, StringComparison.Ordinal) && url[scheme.Length] != '/';

    private static Violation Refuse(string url, string reason) =>
        new(Codes.InvalidUrl, $"'{url}' is not a URL that Flux accepts here: {reason}.");
}
