using System.Text.Json.Nodes;
using D2.Build.Conformance.Tests.Kustomize;

namespace D2.Build.Conformance.Tests.Schemas;

/// <summary>Every object that the examples render, inside ResourceSets too, is valid by the schema of its kind.</summary>
public sealed class SchemaValidation
{
    public static TheoryData<string> Examples => [.. Rendered.Fleets];

    public static TheoryData<string, string> Overlays => [.. Rendered.ComponentFolders.Where(pair => !pair.Folder.EndsWith("/base", StringComparison.Ordinal))];

    // A base may leave to its overlays what the schema asks for.
    [Theory]
    [MemberData(nameof(Overlays))]
    public async Task EveryObjectThatAnOverlayBuildsIsValid(string example, string folder)
    {
        var schemas = new SchemaStore(SchemaStore.Folder());
        var objects = await KustomizeRun.BuildAsync(Path.Join(Rendered.Folder(example), folder));

        foreach (var resource in objects)
        {
            Assert.Empty(await schemas.ValidateAsync(Placeholders.Fill(resource, null)));
        }

        Assert.NotEmpty(objects);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task EveryObjectIsValid(string example)
    {
        var schemas = new SchemaStore(SchemaStore.Folder());
        var findings = new List<string>();
        var count = 0;
        foreach (var (file, documents) in Rendered.Read(Rendered.Folder(example)))
        {
            foreach (var resource in documents.Where(IsKubernetesObject).SelectMany(Rendered.Objects))
            {
                count++;
                findings.AddRange((await schemas.ValidateAsync(resource)).Select(error => $"{file}: {error}"));
            }
        }

        Assert.Empty(findings);
        Assert.True(count > 10);
    }

    // Values and kustomization files are no objects of the cluster.
    private static bool IsKubernetesObject(JsonNode document) =>
        document["apiVersion"]?.GetValue<string>() is { } version && !version.StartsWith("kustomize.config.k8s.io/", StringComparison.Ordinal);
}
