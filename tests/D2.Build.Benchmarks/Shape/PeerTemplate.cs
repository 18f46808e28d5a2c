using System.Text.Json.Nodes;
using D2.Build.Manifests.Yaml;
using D2.Build.Testing;

namespace D2.Build.Benchmarks.Shape;

/// <summary>
/// A file of the shape as peers start from it: its objects as literals, with <c>cluster-0</c> and <c>team-0</c> where the number of
/// the cluster or tenant belongs. So every tool writes the same objects.
/// </summary>
/// <param name="Path">Where it goes.</param>
/// <param name="Documents">Its objects.</param>
internal sealed record PeerTemplate(string Path, IReadOnlyList<JsonNode> Documents)
{
    public const string Cluster = "cluster-0";
    public const string Tenant = "team-0";

    public static IReadOnlyList<PeerTemplate> All()
    {
        var (tree, policies) = ShapeProject.Files(1, 1);
        return
        [
            .. tree.Select(file => new PeerTemplate(file.Path, Read(file.Documents))),
            .. policies.Select(file => new PeerTemplate($"update-policies/{file.Path}", Read(file.Documents))),
        ];
    }

    /// <summary>Whether it is there for each cluster.</summary>
    public bool IsOfCluster => Path.Contains(Cluster, StringComparison.Ordinal);

    /// <summary>Whether it is there for each tenant.</summary>
    public bool IsOfTenant => Path.Contains(Tenant, StringComparison.Ordinal);

    private static IReadOnlyList<JsonNode> Read(IEnumerable<Node> documents) =>
        [.. documents.SelectMany(document => YamlJson.Read(YamlWriter.ToText(document)))];
}
