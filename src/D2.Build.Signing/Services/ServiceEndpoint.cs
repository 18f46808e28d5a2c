namespace D2.Build.Signing;

/// <summary>Addresses of signing services.</summary>
internal static class ServiceEndpoint
{
    /// <summary>The address, which must be encrypted unless it is on this machine: tokens travel there.</summary>
    internal static Uri Of(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme is "https" || (uri.Scheme is "http" && uri.IsLoopback))
            ? uri
            : throw new SigningException(
                SigningCodes.UnreadableTrust, "A signing service has no usable address: it must begin with https:// (http:// only on this machine).");

    internal static Uri Of(string baseUrl, string path) => Of(baseUrl.TrimEnd('/') + path);
}
