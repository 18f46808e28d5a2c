using System.Text.Json.Nodes;
using D2.Build.Testing;

namespace D2.Build.Conformance.Tests.Kustomize;

/// <summary>The real kustomize builds every folder that has a kustomization, into the objects that were rendered.</summary>
public sealed class KustomizeBuild
{
    public static TheoryData<string, string> Folders =>
        [.. from example in Rendered.Fleets
            let root = Rendered.Folder(example)
            from file in Directory.EnumerateFiles(root, "kustomization.yaml", SearchOption.AllDirectories)
            orderby file
            select (example, Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/'))];

    [Fact]
    public void ThereAreFoldersToBuild() => Assert.True(Folders.Count >= 4);

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task AFolderBuildsToItsOwnObjects(string example, string folder)
    {
        var path = Path.Join(Rendered.Folder(example), folder);

        var built = (await KustomizeRun.BuildAsync(path)).Select(Identity).Order(StringComparer.Ordinal);
        var own = Directory.EnumerateFiles(path, "*.yaml")
            .Where(file => Path.GetFileName(file) is not ("kustomization.yaml" or "flux-operator-values.yaml"))
            .SelectMany(file => YamlJson.Read(File.ReadAllText(file)))
            .Select(Identity)
            .Append("ConfigMap flux-operator-values");
        Assert.Equal(own.Order(StringComparer.Ordinal), built);
    }

    private static string Identity(JsonNode resource) => $"{resource["kind"]} {resource["metadata"]!["name"]}";
}
