namespace D2.Build.Validation;

/// <summary>A Secret that objects of a fleet or of a component read. Nothing of its content is known here.</summary>
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

    /// <summary>The Secrets that objects read, in ordinal order.</summary>
    public static IReadOnlyList<SecretUse> AllOf(IReadOnlyCollection<PlacedObject> placed)
    {
        var copies = placed.Where(IsSecret).DistinctBy(secret => secret.ShownKey).ToDictionary(secret => secret.ShownKey, Origin);
        return
        [
            .. placed.SelectMany(Read)
                .GroupBy(read => read.Secret, read => read.By)
                .Select(group => new SecretUse(
                    group.Key.Namespace, group.Key.Name, copies.GetValueOrDefault(group.Key),
                    [.. group.Distinct().OrderBy(key => key.ToPath(), StringComparer.Ordinal)]))
                .OrderBy(use => use.Namespace, StringComparer.Ordinal).ThenBy(use => use.Name, StringComparer.Ordinal),
        ];
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
