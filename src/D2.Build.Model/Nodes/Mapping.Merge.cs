namespace D2.Build;

public partial class Mapping
{
    /// <summary>
    /// Lays changes over this mapping: mappings are merged member by member, everything else is replaced,
    /// and a member set to null is removed.
    /// </summary>
    /// <param name="changes">What differs.</param>
    public void Merge(Mapping changes)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            var key = changes.keys[i];
            var value = changes.values[i];
            if (value is Mapping inner && Find(key) is Mapping own)
            {
                // Also where nothing of it would be written: it may hold members to remove.
                own.Merge(inner);
            }
            else if (ReferenceEquals(value, Scalar.Unset))
            {
                Remove(key);
            }
            else if (value.IsPresent)
            {
                Put(key, value.Clone());
            }
        }
    }

    /// <summary>Lays changes over this mapping, as <see cref="Merge(Mapping)"/> does.</summary>
    /// <param name="changes">
    /// An object whose members are laid over those of the same name: <c>Merge(new { spec = new { replicas = 3 } })</c>. A member
    /// that is null becomes an explicit null.
    /// </param>
    /// <exception cref="ArgumentException">It is no mapping.</exception>
    public void Merge(object changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        Merge(NodeConverter.ToNode(changes) as Mapping
            ?? throw new ArgumentException($"A {changes.GetType()} is no mapping that could be laid over another.", nameof(changes)));
    }
}
