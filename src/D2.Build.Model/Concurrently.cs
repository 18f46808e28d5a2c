using System.Runtime.ExceptionServices;

namespace D2.Build;

/// <summary>Work that may be done on all processors, with the result it would have one after the other.</summary>
internal static class Concurrently
{
    /// <summary>Makes something of each item. Only for work that changes nothing others read.</summary>
    /// <param name="items">The items.</param>
    /// <param name="make">What to make of one.</param>
    /// <returns>What was made, in the order of the items.</returns>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> make)
    {
        var results = new TResult[items.Count];
        Each(items.Count, i => results[i] = make(items[i]));
        return results;
    }

    /// <summary>Does something for each number below a count. What the first to fail throws is thrown.</summary>
    /// <param name="count">The count.</param>
    /// <param name="action">What to do.</param>
    public static void Each(int count, Action<int> action)
    {
        try
        {
            Parallel.For(0, count, action);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
