namespace D2.Build.Manifests.Patches;

/// <summary>Tells the items of a merged list apart.</summary>
internal sealed class ItemIdentity
{
    private readonly List<string> keys;

    private ItemIdentity(List<string> keys) => this.keys = keys;

    /// <summary>
    /// The identity that all items share; null where an item is no mapping, lacks the first key, has other keys than its
    /// neighbours, or is there twice. How kustomize pairs such items depends on more than the items.
    /// </summary>
    public static ItemIdentity? Of(IReadOnlyList<string> candidates, Sequence from, Sequence to)
    {
        var items = from.AsEnumerable<Node>().Concat(to).ToList();
        if (items.Exists(item => item is not Mapping))
        {
            return null;
        }

        var present = candidates.Where(key => items.Exists(item => ((Mapping)item).ContainsKey(key))).ToList();
        var identity = new ItemIdentity(present);
        var complete = present.Contains(candidates[0], StringComparer.Ordinal) &&
            items.TrueForAll(item => present.TrueForAll(key => ((Mapping)item)[key] is Scalar));
        return complete && identity.IsUniqueIn(from) && identity.IsUniqueIn(to) ? identity : null;
    }

    /// <summary>The identity by which a patch's items are found in a list.</summary>
    public static ItemIdentity OfPatch(IReadOnlyList<string> candidates, Sequence patch) =>
        new([.. candidates.Where(key => patch.AsEnumerable<Node>().All(item => item is Mapping mapping && mapping.ContainsKey(key)))]);

    /// <summary>Whether a single field is enough.</summary>
    public bool HasOneKey => keys.Count == 1;

    /// <summary>A mapping of nothing but the identifying fields.</summary>
    public Mapping Stub(Mapping item)
    {
        var stub = new Mapping();
        keys.ForEach(key => stub[key] = item[key]);
        return stub;
    }

    /// <summary>The item of a list with the same identity as this one; null where there is none.</summary>
    public Mapping? Find(IEnumerable<Node> list, Mapping item) => list.OfType<Mapping>().FirstOrDefault(other => AreSame(other, item));

    private bool AreSame(Mapping a, Mapping b) => keys.TrueForAll(key => string.Equals(a[key]?.ToString(), b[key]?.ToString(), StringComparison.Ordinal));

    private bool IsUniqueIn(Sequence list) => list.OfType<Mapping>().All(item => list.OfType<Mapping>().Count(other => AreSame(other, item)) == 1);
}
