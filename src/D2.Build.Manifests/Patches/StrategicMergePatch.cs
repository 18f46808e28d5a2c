namespace D2.Build.Manifests.Patches;

/// <summary>
/// Strategic merge patches as kustomize carries them out: mappings are merged, null removes a key, lists with merge keys are
/// merged item by item, all other lists are replaced. For custom resources no list has keys, which makes it a JSON merge patch.
/// </summary>
public static class StrategicMergePatch
{
    /// <summary>What to merge into an object to get another of the same kind; empty where they are equal.</summary>
    /// <param name="from">What the patch is applied to.</param>
    /// <param name="to">What it gives.</param>
    /// <returns>The patch without identity; null where no such patch can express the change.</returns>
    public static Mapping? Between(Mapping from, Mapping to) => MergeComparison.Members(MergeContext.Of(from), from, to);

    /// <summary>A copy of an object with a patch merged into it.</summary>
    /// <param name="content">The object; it stays as it is.</param>
    /// <param name="patch">The patch.</param>
    public static Mapping Apply(Mapping content, Mapping patch) => Members(MergeContext.Of(content), content, patch);

    private static Mapping Members(MergeContext context, Mapping from, Mapping patch)
    {
        var result = Directive.Of(patch) is Directive.Replace ? [] : (Mapping)from.Clone();
        foreach (var (key, value) in patch)
        {
            if (value is Scalar { Kind: ScalarKind.Null } || Directive.Of(value) is Directive.Delete)
            {
                result.Remove(key);
            }
            else if (key is not Directive.Key)
            {
                result[key] = Merge(context.At(key), result[key], value);
            }
        }

        return result;
    }

    private static Node Merge(MergeContext context, Node? from, Node patch) => (from, patch) switch
    {
        (_, Mapping changes) => Members(context, from as Mapping ?? [], changes),
        (Sequence items, Sequence changes) when context.Keys.Count > 0 => Items(context, items, changes),
        _ => patch.Clone(),
    };

    // kustomize puts the patch's items first, in the patch's order, and then what is left of the list.
    private static Sequence Items(MergeContext context, Sequence from, Sequence patch)
    {
        var identity = ItemIdentity.OfPatch(context.Keys, patch);
        var kept = patch.OfType<Mapping>().Where(change => Directive.Of(change) is not Directive.Delete);
        var first = kept.Select(change => Members(context, identity.Find(from, change) ?? [], change));
        var rest = from.AsEnumerable<Node>().Where(item => identity.Find(patch, (Mapping)item) is null);
        return new(first.Concat(rest.Select(item => item.Clone())));
    }
}
