namespace D2.Build.Cli;

/// <summary>The address that people open, from the one that Git fetches from.</summary>
internal static class RemoteUrl
{
    /// <summary>
    /// The HTTPS address of a remote, without <c>.git</c>, user name or password; null for a path on this machine.
    /// </summary>
    public static string? ToWeb(string remote)
    {
        var text = remote.EndsWith(".git", StringComparison.Ordinal) ? remote[..^".git".Length] : remote;
        if (text.Contains("://", StringComparison.Ordinal))
        {
            return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" or "ssh" or "git"
                ? $"{(url.Scheme is "http" ? "http" : "https")}://{(url.Scheme is "https" or "http" ? url.Authority.Split('@')[^1] : url.Host)}{url.AbsolutePath}"
                : null;
        }

        // git@github.com:acme/d2-fleet
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var host = colon > 0 ? text[..colon].Split('@')[^1] : "";
        return host.Length > 0 && !host.Contains('/', StringComparison.Ordinal) ? $"https://{host}/{text[(colon + 1)..].TrimStart('/')}" : null;
    }
}
