namespace D2.Build.Manifests.Patches;

/// <summary>Finds the smallest strategic merge patch. Null stands for: no such patch can say this.</summary>
internal static class MergeComparison
{
    /// <summary>The patch of a mapping; empty where both are equal.</summary>
    public static Mapping? Members(MergeContext context, Mapping from, Mapping to)
    {
        var patch = new Mapping();
        foreach (var (key, value) in to)
        {
            if (from[key] is { } old && old.IsSameAs(value))
            {
                continue;
            }

            if (Change(context.At(key), from[key], value) is not { } change)
            {
                return null;
            }

            patch[key] = change;
        }

        foreach (var (key, _) in from.Where(member => !to.ContainsKey(member.Key)))
        {
            patch[key] = Scalar.Null;
        }

        return patch;
    }

    private static Node? Change(MergeContext context, Node? from, Node to) => (from, to) switch
    {
        _ when context.MergesValues => null,
        // kustomize keeps the quotes of the base, so "8" changed to 7 would become "7".
        (Scalar old, Scalar changed) when old.Kind != changed.Kind => null,
        (null, _) or (Scalar, Scalar) => IsPlain(context, to) ? to.Clone() : null,
        (Mapping, Mapping { Count: 0 }) => null,
        (Mapping old, Mapping changed) => MembersOrReplace(context, old, changed),
        (Sequence old, Sequence changed) when context.Keys.Count > 0 => Items(context, old, changed),
        (Sequence, Sequence) => IsPlain(context, to) ? to.Clone() : null,
        _ => null,
    };

    private static Mapping? MembersOrReplace(MergeContext context, Mapping from, Mapping to)
    {
        var merged = Members(context, from, to);
        if (context.Path is "metadata" || !IsPlain(context, to) || (merged is not null && Size(merged) <= Size(to) + 1))
        {
            return merged;
        }

        var replacement = new Mapping { [Directive.Key] = Directive.Replace };
        replacement.Merge(to);
        return replacement;
    }

    private static Sequence? Items(MergeContext context, Sequence from, Sequence to)
    {
        // Where two keys identify an item, kustomize does not keep to the patch's order.
        if (to.Count == 0 || ItemIdentity.Of(context.Keys, from, to) is not { HasOneKey: true } identity)
        {
            return null;
        }

        var patch = new Sequence();
        foreach (var item in to.OfType<Mapping>().Take(to.Count - UntouchedTail(from, to)))
        {
            if (Item(context, identity, identity.Find(from, item), item) is not { } change)
            {
                return null;
            }

            patch.Add(change);
        }

        foreach (var item in from.OfType<Mapping>().Where(item => identity.Find(to, item) is null))
        {
            var removal = identity.Stub(item);
            removal[Directive.Key] = Directive.Delete;
            patch.Add(removal);
        }

        return patch;
    }

    private static Mapping? Item(MergeContext context, ItemIdentity identity, Mapping? from, Mapping to)
    {
        if (from is null)
        {
            return IsPlain(context, to) ? (Mapping)to.Clone() : null;
        }

        var change = Members(context, from, to);
        if (change is null)
        {
            return null;
        }

        var patch = identity.Stub(to);
        foreach (var (key, value) in change)
        {
            patch[key] = value;
        }

        return patch;
    }

    // The patch's items come out first, so it has to name all but an end of the list that keeps content and order.
    private static int UntouchedTail(Sequence from, Sequence to)
    {
        var (tail, before) = (0, from.Count);
        for (var i = to.Count - 1; i >= 0; i--)
        {
            var place = Enumerable.Range(0, before).LastOrDefault(at => from[at].IsSameAs(to[i]), -1);
            if (place < 0)
            {
                break;
            }

            (tail, before) = (tail + 1, place);
        }

        return tail;
    }

    // In a patch null removes, an empty list is dropped, a member called $patch is an order, and of items with the same
    // identity one is left.
    private static bool IsPlain(MergeContext context, Node node) => node switch
    {
        Mapping mapping => !mapping.ContainsKey(Directive.Key) && mapping.All(member => IsPlain(context.At(member.Key), member.Value)),
        Sequence { Count: > 0 } sequence => sequence.AsEnumerable<Node>().All(item => IsPlain(context, item)) &&
            (context.Keys is not { Count: > 0 } keys || ItemIdentity.Of(keys, sequence, []) is not null),
        _ => node is Scalar { Kind: not ScalarKind.Null },
    };

    private static int Size(Node node) => 1 + node switch
    {
        Mapping mapping => mapping.Sum(member => Size(member.Value)),
        Sequence sequence => sequence.AsEnumerable<Node>().Sum(Size),
        _ => 0,
    };
}
