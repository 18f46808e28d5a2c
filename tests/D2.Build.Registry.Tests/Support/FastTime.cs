using System.Collections.Concurrent;

namespace D2.Build.Registry.Tests;

/// <summary>
/// A clock on which short waits are over at once and are noted, and long ones are over when the test says so. Delays between attempts
/// are short, timeouts are long.
/// </summary>
internal sealed class FastTime : TimeProvider
{
    public static readonly TimeSpan LongTimeout = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<LongTimer, bool> _timers = [];
    private long _ticks = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).UtcTicks;

    /// <summary>Every short wait there was.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);

    /// <summary>Ends every long wait.</summary>
    public void Expire()
    {
        foreach (var timer in _timers.Keys)
        {
            timer.Fire();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime >= LongTimeout || dueTime < TimeSpan.Zero)
        {
            var timer = new LongTimer(this, callback, state);
            _timers[timer] = true;
            return timer;
        }

        Waits.Enqueue(dueTime);
        Advance(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }

    private sealed class LongTimer(FastTime owner, TimerCallback callback, object? state) : ITimer
    {
        public void Fire()
        {
            if (owner._timers.TryRemove(this, out _))
            {
                callback(state);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => owner._timers.TryRemove(this, out _);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
