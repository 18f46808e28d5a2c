namespace D2.Build;

/// <summary>A list of typed members, such as the patches of a Kustomization. Accepts collection expressions.</summary>
/// <typeparam name="T">The item's type. It has a public constructor without parameters.</typeparam>
public sealed class ObjectList<T> : Sequence, IEnumerable<T>
    where T : Mapping
{
    /// <summary>The item at an index.</summary>
    /// <param name="index">Zero-based.</param>
    public new T this[int index]
    {
        get
        {
            var item = base[index];
            if (item is not T typed)
            {
                typed = Mapping.Adopt<T>((Mapping)item);
                Replace(index, typed);
            }

            return typed;
        }
    }

    /// <summary>Appends an item.</summary>
    /// <param name="item">The item.</param>
    public void Add(T item) => base.Add(item);

    /// <summary>The items in order.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }
}
