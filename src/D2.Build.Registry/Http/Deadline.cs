namespace D2.Build.Registry;

/// <summary>
/// The end of one attempt: nothing moved for too long, or all of it takes too long. Who moves bytes says so.
/// </summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationTokenSource _idle;
    private readonly CancellationTokenSource _whole;
    private readonly CancellationTokenSource _either;
    private readonly TimeSpan _idleTimeout;

    public Deadline(RetryOptions options, TimeProvider time, long bytes, CancellationToken outer)
    {
        _idleTimeout = options.IdleTimeout;
        _idle = new(_idleTimeout, time);
        _whole = new((2 * _idleTimeout) + TimeSpan.FromSeconds((double)bytes / options.MinimumRate), time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(outer, _idle.Token, _whole.Token);
    }

    public CancellationToken Token => _either.Token;

    /// <summary>Why it is over.</summary>
    public string Reason => _whole.IsCancellationRequested
        ? "the connection is too slow"
        : FormattableString.Invariant($"nothing came for {_idleTimeout.TotalSeconds:0.#} s");

    public void Moved() => _idle.CancelAfter(_idleTimeout);

    public void Dispose()
    {
        _either.Dispose();
        _whole.Dispose();
        _idle.Dispose();
    }
}
