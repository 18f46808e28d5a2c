namespace D2.Build.Cli;

/// <summary>Speaks to signing services.</summary>
internal static class ServiceClient
{
    // Rekor v2 answers when a checkpoint has the entry.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    /// <summary>A client that follows no redirection: tokens go where the signing config says, and nowhere else.</summary>
    public static HttpClient Create() => new(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(15) }) { Timeout = Timeout };
}
