using D2.Build.Flux;

namespace D2.Build.Validation;

/// <summary>What ResourceSets wait for, directly or through others.</summary>
internal sealed class SetReach(FleetIndex index)
{
    private readonly Dictionary<ResourceSet, HashSet<ObjectKey>> reached = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a set is applied after a component: it waits for something in its namespace, or for its whole tenant.</summary>
    public bool Waits(ResourceSet set, RunComponent component)
    {
        var own = index.Tenants.Table.SetOf(component.Set)?.Key;
        return Reached(set).Any(key => key == own || string.Equals(key.Namespace, component.Component.Name, StringComparison.Ordinal));
    }

    private HashSet<ObjectKey> Reached(ResourceSet set)
    {
        if (reached.TryGetValue(set, out var keys))
        {
            return keys;
        }

        reached.Add(set, keys = []);
        var waiting = new Stack<PlacedObject>();
        if (index.Tenants.Table.SetOf(set) is { } placed)
        {
            waiting.Push(placed);
        }

        while (waiting.TryPop(out var next))
        {
            foreach (var target in Dependency.Of(next).Select(dependency => dependency.Target).Where(keys.Add))
            {
                if (index.Tenants.Table.Find(target) is { } found)
                {
                    waiting.Push(found);
                    // What a set gives is there after what the set waits for.
                    if (found.Set is { } owner && index.Tenants.Table.SetOf(owner) is { } ownerPlaced)
                    {
                        waiting.Push(ownerPlaced);
                    }
                }
            }
        }

        return keys;
    }
}
