namespace D2.Build.Registry;

/// <summary>
/// How attempts are repeated and timed. Repeated is what may pass: no connection, a broken one, silence, and the answers 408, 429,
/// 499, 500, 502, 503, 504 and 522.
/// </summary>
public sealed record RetryOptions
{
    /// <summary>Attempts in all.</summary>
    /// <value>Default: 5.</value>
    public int Attempts { get; init; } = 5;

    /// <summary>The wait after the first attempt; it doubles each time and varies at random.</summary>
    /// <value>Default: one second.</value>
    public TimeSpan BaseDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The longest wait. A registry that asks for more with <c>Retry-After</c> is not waited for; the failure says so.
    /// </summary>
    /// <value>Default: one minute.</value>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a connection may take to stand.</summary>
    /// <value>Default: 15 seconds.</value>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long nothing may move on a connection before the attempt is given up.</summary>
    /// <value>Default: one minute.</value>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The lowest rate in bytes per second: an attempt may take twice <see cref="IdleTimeout"/> and the time its bytes need at this
    /// rate, so that a sender of one byte now and then cannot hold a build for ever.
    /// </summary>
    /// <value>Default: 16 KiB.</value>
    public int MinimumRate { get; init; } = 16 * 1024;
}
