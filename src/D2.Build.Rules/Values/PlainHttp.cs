namespace D2.Build.Rules;

/// <summary>Sources that are pulled without TLS. Within a cluster or a machine there is nobody on the way.</summary>
public static class PlainHttp
{
    private const string Scheme = "http://";

    private static readonly string[] Inside = [".svc", ".cluster.local", ".localhost"];

    /// <summary>Checks the URL of a source.</summary>
    /// <param name="url">The URL.</param>
    /// <returns>What is to be said of it; null for one with another scheme, or of a host that is near.</returns>
    public static Violation? CheckUrl(string url) => url.StartsWith(Scheme, StringComparison.Ordinal) && !IsNear(url)
        ? new(Codes.PlainSource, $"'{url}' is pulled without TLS: whoever is on the way decides what runs. Write https://, or mirror it to a registry that has it.")
        : null;

    /// <summary>Checks the address of a source that is told to do without TLS (<c>insecure: true</c>).</summary>
    /// <param name="address">Its URL, image or endpoint.</param>
    /// <returns>What is to be said of it; null for a host that is near.</returns>
    public static Violation? CheckInsecure(string address) => IsNear(address)
        ? null
        : new(Codes.PlainSource, $"With 'insecure: true' '{address}' is pulled without TLS: whoever is on the way decides what runs. Remove it.");

    private static bool IsNear(string address)
    {
        var host = HostOf(address);
        return host.StartsWith("[", StringComparison.Ordinal)
            ? string.Equals(host, "[::1]", StringComparison.Ordinal)
            : host.IndexOf('.') < 0
                || host.StartsWith("127.", StringComparison.Ordinal)
                || Inside.Any(end => host.EndsWith(end, StringComparison.Ordinal));
    }

    // Without scheme, user and port; an address of IPv6 keeps its brackets.
    private static string HostOf(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var authority = (scheme < 0 ? address : address.Substring(scheme + 3)).Split('/')[0];
        var host = authority.Substring(authority.LastIndexOf('@') + 1);
        var end = host.StartsWith("[", StringComparison.Ordinal) ? host.IndexOf(']') + 1 : host.IndexOf(':');
        return end > 0 ? host.Substring(0, end) : host;
    }
}
