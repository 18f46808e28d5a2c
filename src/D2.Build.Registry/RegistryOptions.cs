using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace D2.Build.Registry;

/// <summary>How to talk to registries.</summary>
public sealed record RegistryOptions
{
    /// <summary>Where credentials are found.</summary>
    /// <value>Default: <see cref="CredentialSources.Default"/> of this process.</value>
    public ICredentialSource Credentials { get; init; } = CredentialSources.Default();

    /// <summary>Registries, by host and port as references name them, that may be spoken to without TLS. Nobody is by itself.</summary>
    /// <value>Default: none.</value>
    public IReadOnlySet<string> PlainHttp { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Certificate authorities that are trusted besides those of the system.</summary>
    /// <value>Default: none.</value>
    public X509Certificate2Collection Authorities { get; init; } = [];

    /// <summary>
    /// Hosts that may be sent credentials when a registry on another host names them as its token server. Its own host and the
    /// token servers of well-known registries always may, in a GitLab job also the server of the job, for its own registry.
    /// </summary>
    /// <value>Default: none.</value>
    public IReadOnlySet<string> TokenServers { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The proxy.</summary>
    /// <value>Default: null, that is what the environment says (<c>HTTPS_PROXY</c>, <c>NO_PROXY</c>); none for loopback addresses.</value>
    public IWebProxy? Proxy { get; init; }

    /// <summary>Requests at once.</summary>
    /// <value>Default: 4.</value>
    public int Concurrency { get; init; } = 4;

    /// <summary>How attempts are repeated and timed.</summary>
    public RetryOptions Retry { get; init; } = new();

    /// <summary>Told what happens; called from several threads at once.</summary>
    /// <value>Default: null, nobody.</value>
    public Action<RegistryEvent>? Observer { get; init; }

    /// <summary>What the CI says of its own registry.</summary>
    internal CredentialEnvironment Environment { get; init; } = CredentialEnvironment.OfProcess();

    /// <summary>The clock of delays, timeouts and the lifetime of tokens.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
