using D2.Build.Rules;

namespace D2.Build.Cli;

/// <summary>What an artifact or a cluster holds.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Inventory">What it brings, in ordinal order.</param>
/// <param name="Secrets">The Secrets that its objects read and the copies for others, in ordinal order.</param>
internal sealed record HoldingsOutput(string Name, IReadOnlyList<InventoryDescription> Inventory, IReadOnlyList<SecretDescription> Secrets)
{
    public static HoldingsOutput Of(ArtifactDescription artifact) => new(artifact.Name, artifact.Inventory, artifact.Secrets);

    /// <summary>What a cluster has by itself, and what tenants bring to it.</summary>
    public static HoldingsOutput Of(ClusterDescription cluster, PlaceDescription tenants)
    {
        var brought = cluster.Tenants is null ? new() : tenants;
        return new(
            cluster.Name,
            [
                .. cluster.Inventory.Concat(brought.Inventory.Select(item => On(cluster, item))).Distinct()
                    .OrderBy(item => item.Kind, StringComparer.Ordinal).ThenBy(item => item.Name, StringComparer.Ordinal)
                    .ThenBy(item => item.Version, StringComparer.Ordinal).ThenBy(item => item.Digest, StringComparer.Ordinal),
            ],
            [
                .. cluster.Secrets.Concat(brought.Secrets).GroupBy(secret => (secret.Namespace, secret.Name)).Select(Merge)
                    .OrderBy(secret => secret.Namespace, StringComparer.Ordinal).ThenBy(secret => secret.Name, StringComparer.Ordinal),
            ]);
    }

    private static InventoryDescription On(ClusterDescription cluster, InventoryDescription item) => item with
    {
        Name = Substitutions.Fill(item.Name, cluster.Variables),
        Version = item.Version is { } version ? Substitutions.Fill(version, cluster.Variables) : null,
        Digest = item.Digest is { } digest ? Substitutions.Fill(digest, cluster.Variables) : null,
    };

    private static SecretDescription Merge(IEnumerable<SecretDescription> same) => same.Aggregate((one, other) => one with
    {
        UsedBy = [.. one.UsedBy.Union(other.UsedBy, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        CopyOf = one.CopyOf ?? other.CopyOf,
    });
}
