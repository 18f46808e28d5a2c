using D2.Build.Oci;

namespace D2.Build.Registry;

/// <summary>Something worth telling that is no failure. None holds a secret.</summary>
public abstract record RegistryEvent
{
    private RegistryEvent()
    {
    }

    /// <summary>Bytes of a blob went over the wire.</summary>
    /// <param name="Digest">The blob.</param>
    /// <param name="Done">Bytes so far; fewer than before after an attempt that starts again.</param>
    /// <param name="Total">Bytes in all.</param>
    public sealed record Transferred(Digest Digest, long Done, long Total) : RegistryEvent;

    /// <summary>The registry sent a warning for its users (OCI distribution specification 1.1, warnings).</summary>
    /// <param name="Registry">Host and port.</param>
    /// <param name="Text">What it said; in one line.</param>
    public sealed record Warned(string Registry, string Text) : RegistryEvent;

    /// <summary>An attempt failed and is made again.</summary>
    /// <param name="Asked">What is asked for, such as <c>push blob sha256:… to ghcr.io/acme/fleet</c>.</param>
    /// <param name="Reason">Why it failed.</param>
    /// <param name="Delay">How long it is waited.</param>
    public sealed record Retrying(string Asked, string Reason, TimeSpan Delay) : RegistryEvent;

    /// <summary>Few requests are left before the registry refuses more.</summary>
    /// <param name="Registry">Host and port.</param>
    /// <param name="Remaining">Requests left.</param>
    public sealed record RateLimitLow(string Registry, long Remaining) : RegistryEvent;
}
