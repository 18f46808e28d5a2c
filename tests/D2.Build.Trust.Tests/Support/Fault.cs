using D2.Build.Registry;

namespace D2.Build.Trust.Tests;

/// <summary>Counts operations and fails at one and all that follow.</summary>
internal sealed class Fault(int failing, FaultMoment moment)
{
    private int _count;

    internal bool Met => Volatile.Read(ref _count) >= failing;

    internal async Task<T> RunAsync<T>(Func<Task<T>> operation)
    {
        var number = Interlocked.Increment(ref _count);
        if (number < failing)
        {
            return await operation();
        }

        if (number == failing && moment is FaultMoment.After)
        {
            await operation();
        }

        throw new RegistryException("D2B9050", "The connection was lost.");
    }

    internal Task RunAsync(Func<Task> operation) => RunAsync(async () =>
    {
        await operation();
        return true;
    });

    internal void Check()
    {
        if (Interlocked.Increment(ref _count) >= failing)
        {
            throw new RegistryException("D2B9050", "The connection was lost.");
        }
    }
}
