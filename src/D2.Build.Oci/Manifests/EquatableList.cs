namespace D2.Build.Oci;

/// <summary>Makes <see cref="EquatableList{T}"/> from collection expressions.</summary>
public static class EquatableList
{
    /// <summary>A list of these.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="items">The elements, in order.</param>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new(items);
}
