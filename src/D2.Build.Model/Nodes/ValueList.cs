namespace D2.Build;

/// <summary>A list of strings, numbers or enumeration members, each of which may be a placeholder. Accepts collection expressions.</summary>
/// <typeparam name="T">The item's type.</typeparam>
public sealed class ValueList<T> : Sequence, IEnumerable<Value<T>>
    where T : notnull
{
    /// <summary>The item at an index.</summary>
    /// <param name="index">Zero-based.</param>
    public new Value<T> this[int index] => Value<T>.Read(base[index]);

    /// <summary>Appends an item.</summary>
    /// <param name="item">The item.</param>
    public void Add(Value<T> item) => base.Add(item.ToNode(TextFormat.Any));

    /// <summary>The items in order.</summary>
    public IEnumerator<Value<T>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }
}
