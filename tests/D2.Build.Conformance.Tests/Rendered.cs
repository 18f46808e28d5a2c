using System.Text.Json.Nodes;
using D2.Build.Conformance.Tests.Schemas;
using D2.Build.Testing;

namespace D2.Build.Conformance.Tests;

/// <summary>What the build rendered from the examples.</summary>
internal static class Rendered
{
    public static readonly string[] Fleets = ["fleet", "minimal"];

    public static readonly string[] Repositories = ["infra", "apps"];

    /// <summary>Every folder with a kustomization of the components.</summary>
    public static IEnumerable<(string Example, string Folder)> ComponentFolders =>
        from example in Repositories
        let root = Folder(example)
        from file in Directory.EnumerateFiles(root, "kustomization.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        select (example, Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/'));

    public static string Folder(string example) => Path.Join(
        RepositoryPaths.Root, "examples", example, "bin", RepositoryPaths.Configuration, "net10.0", "manifests");

    /// <summary>The documents of every file, by its path in the tree.</summary>
    public static SortedDictionary<string, IReadOnlyList<JsonNode>> Read(string folder)
    {
        var files = new SortedDictionary<string, IReadOnlyList<JsonNode>>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), YamlJson.Read(File.ReadAllText(path)));
        }

        return files;
    }

    /// <summary>Every object of a document as a cluster gets it: itself and, for a ResourceSet, those in it.</summary>
    public static IEnumerable<JsonNode> Objects(JsonNode document)
    {
        // The set itself keeps the placeholders of its inputs.
        yield return document;
        if (document["spec"]?["resources"] is JsonArray resources)
        {
            foreach (var resource in resources)
            {
                yield return Placeholders.Fill(resource!, document["spec"]!["inputs"]?[0]);
            }
        }
    }
}
