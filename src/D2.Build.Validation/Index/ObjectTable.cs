using D2.Build.Flux;

namespace D2.Build.Validation;

/// <summary>Objects by their identity and by their kind, those inside ResourceSets among them.</summary>
internal sealed class ObjectTable
{
    private readonly List<PlacedObject> all = [];
    private readonly Dictionary<ObjectKey, PlacedObject> byKey = [];
    private readonly Dictionary<(string Group, string Kind), List<PlacedObject>> byKind = [];
    private readonly HashSet<(string Group, string Kind)> open = [];
    private readonly Dictionary<ResourceSet, PlacedObject> sets = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<(ResourceSet?, ObjectKey), PlacedObject> unresolved = [];
    private readonly List<(PlacedObject First, PlacedObject Second)> duplicates = [];

    public ObjectTable(IEnumerable<KubernetesObject> resources)
    {
        foreach (var resource in resources)
        {
            var placed = new PlacedObject(resource, null, null);
            Add(placed);
            if (resource is ResourceSet set)
            {
                sets.TryAdd(set, placed);
                AddInner(set);
            }
        }
    }

    /// <summary>All of them: each ResourceSet before what it gives.</summary>
    public IReadOnlyList<PlacedObject> All => all;

    /// <summary>The objects that are there already, each with the first of them.</summary>
    public IReadOnlyList<(PlacedObject First, PlacedObject Second)> Duplicates => duplicates;

    /// <summary>The first object with this identity; null if there is none.</summary>
    public PlacedObject? Find(ObjectKey key) => byKey.GetValueOrDefault(key);

    /// <summary>The objects of a kind, in order.</summary>
    public IReadOnlyList<PlacedObject> OfKind(string group, string kind) => byKind.GetValueOrDefault((group, kind)) ?? [];

    /// <summary>Whether there are objects of a kind whose names are known to the cluster alone.</summary>
    public bool HasOpen(string group, string kind) => open.Contains((group, kind));

    /// <summary>A ResourceSet that stands here, among the objects.</summary>
    public PlacedObject? SetOf(ResourceSet set) => sets.GetValueOrDefault(set);

    // What a text template gives is not looked into.
    private void AddInner(ResourceSet set)
    {
        var rounds = InputValues.Sets(set);
        foreach (var inner in set.Spec.AllResources().SelectMany(list => list.OfType<KubernetesObject>()))
        {
            foreach (var inputs in rounds)
            {
                Add(new(inner, set, inputs));
            }
        }
    }

    private void Add(PlacedObject placed)
    {
        all.Add(placed);
        var kind = (placed.Key.Group, placed.Key.Kind);
        if (!byKind.TryGetValue(kind, out var list))
        {
            byKind.Add(kind, list = []);
        }

        list.Add(placed);
        if (placed.IsOpen)
        {
            open.Add(kind);
        }

        if (!TryAdd(placed, out var first))
        {
            duplicates.Add((first, placed));
        }
    }

    // Names with placeholders are compared within their own ResourceSet only: what becomes of them is known to the operator.
    private bool TryAdd(PlacedObject placed, out PlacedObject first)
    {
        if (!placed.IsOpen)
        {
            first = byKey.GetValueOrDefault(placed.Key, placed);
            return byKey.TryAdd(placed.Key, placed);
        }

        var key = (placed.Set, placed.RawKey);
        first = unresolved.GetValueOrDefault(key, placed);
        return unresolved.TryAdd(key, placed) || ReferenceEquals(first.Resource, placed.Resource);
    }
}
