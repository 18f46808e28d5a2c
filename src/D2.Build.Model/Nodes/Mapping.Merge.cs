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
}
