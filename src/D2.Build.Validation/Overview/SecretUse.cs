namespace D2.Build.Validation;

/// <summary>A Secret that objects of a fleet or of a component read, or a copy that is there for others. Nothing of its content is known here.</summary>
/// <param name="Namespace">Its namespace; empty where that is the one its artifact is applied to.</param>
/// <param name="Name">Its name.</param>
/// <param name="CopyOf">The namespace and name it is copied from; null where someone has to make it.</param>
/// <param name="UsedBy">The objects that read it, in ordinal order.</param>
internal sealed record SecretUse(string Namespace, string Name, string? CopyOf, IReadOnlyList<ObjectKey> UsedBy)
{
    private const string CopyFrom = "fluxcd.controlplane.io/copyFrom";

    /// <summary>The Secrets that objects read that stand by themselves, in ordinal order.</summary>
    public static IReadOnlyList<SecretUse> AllOf(IEnumerable<KubernetesObject> objects) =>
        AllOf([.. objects.Select(resource => new PlacedObject(resource, null, null))]);

    /// <summary>The Secrets that objects read, and the copies of Secrets that are there for others, in ordinal order.</summary>
    public static IReadOnlyList<SecretUse> AllOf(IReadOnlyCollection<PlacedObject> placed)
    {
        var copies = placed.Where(IsSecret).DistinctBy(secret => secret.ShownKey).ToDictionary(secret => secret.ShownKey, Origin);
        return
        [
            .. Readers(placed, copies)
                .Select(secret => new SecretUse(
                    secret.Key.Namespace, secret.Key.Name, copies.GetValueOrDefault(secret.Key),
                    [.. secret.Value.OrderBy(key => key.ToPath(), StringComparer.Ordinal)]))
                .OrderBy(use => use.Namespace, StringComparer.Ordinal).ThenBy(use => use.Name, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<ObjectKey, HashSet<ObjectKey>> Readers(IEnumerable<PlacedObject> placed, Dictionary<ObjectKey, string?> declared)
    {
        // What policies in other repositories name, such as those of the update cluster, nothing here reads.
        var readers = declared.Where(secret => secret.Value is not null).ToDictionary(secret => secret.Key, _ => new HashSet<ObjectKey>());
        foreach (var (secret, by) in placed.SelectMany(Read))
        {
            if (!readers.TryGetValue(secret, out var of))
            {
                readers.Add(secret, of = []);
            }

            of.Add(by);
        }

        return readers;
    }

    private static bool IsSecret(PlacedObject placed) => placed.Key is { Group: "", Kind: "Secret" };

    private static string? Origin(PlacedObject secret) => secret.Text("metadata", "annotations", CopyFrom);

    // A copy reads what it is copied from.
    private static IEnumerable<(ObjectKey Secret, ObjectKey By)> Read(PlacedObject placed)
    {
        var names = IsSecret(placed) && Origin(placed)?.Split('/') is [var ns, var name]
            ? [new("", "Secret", ns, name)]
            : SecretReferences.Of(placed).Select(found => new ObjectKey("", "Secret", placed.ShownKey.Namespace, found));
        return names.Select(secret => (secret, placed.ShownKey));
    }
}
