namespace D2.Build.Registry;

/// <summary>Addresses that registries name in headers: relative or absolute, opaque, and not to be trusted.</summary>
internal static class RegistryAddress
{
    /// <summary>The address a header names.</summary>
    /// <param name="source">Where the answer came from.</param>
    /// <param name="location">What the header says.</param>
    /// <returns>Null where it leaves TLS, is of another scheme or carries a user's name.</returns>
    public static Uri? Of(Uri source, Uri location)
    {
        if (!Uri.TryCreate(source, location, out var address) || address.UserInfo.Length > 0)
        {
            return null;
        }

        if (address.Scheme is "https" || (address.Scheme, source.Scheme) is ("http", "http"))
        {
            return address;
        }

        // A registry behind a proxy that speaks TLS for it may not know, and names itself by http.
        return address.Scheme is "http" && string.Equals(address.Host, source.Host, StringComparison.OrdinalIgnoreCase)
            ? new UriBuilder(address) { Scheme = source.Scheme, Port = source.Port }.Uri
            : null;
    }

    /// <summary>The address a header's text names; null as above, or where there is none.</summary>
    public static Uri? Of(Uri source, string? location) =>
        Uri.TryCreate(location, UriKind.RelativeOrAbsolute, out var parsed) ? Of(source, parsed) : null;

    /// <summary>An address with one more pair in its query; what is there stays as it is.</summary>
    public static Uri With(Uri address, string name, string value)
    {
        var separator = address.Query.Length > 0 ? "&" : "?";
        return new(address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped) + $"{separator}{name}={Uri.EscapeDataString(value)}");
    }
}
