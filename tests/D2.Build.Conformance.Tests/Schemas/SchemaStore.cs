using System.Text.Json.Nodes;
using D2.Build.Testing;
using NJsonSchema;

namespace D2.Build.Conformance.Tests.Schemas;

/// <summary>The JSON schemas of Kubernetes and Flux kinds. They are not part of the repository.</summary>
internal sealed class SchemaStore(string folder)
{
    private readonly Dictionary<string, JsonSchema> loaded = new(StringComparer.Ordinal);

    public static string Folder()
    {
        var folder = RepositoryPaths.Shared is { } shared ? Path.Join(shared, "schemas") : null;
        Assert.SkipUnless(Directory.Exists(folder), "The schemas of Kubernetes and Flux are not on this machine.");
        return folder!;
    }

    public async Task<IEnumerable<string>> ValidateAsync(JsonNode resource)
    {
        var (version, kind) = (resource["apiVersion"]!.GetValue<string>(), resource["kind"]!.GetValue<string>());
        var split = version.Split('/');
        var path = Path.Join(folder, split.Length == 1 ? "core" : split[0], $"{kind.ToLowerInvariant()}_{split[^1]}.json");
        if (!File.Exists(path))
        {
            return [$"no schema for {version} {kind}"];
        }

        if (!loaded.TryGetValue(path, out var schema))
        {
            schema = await JsonSchema.FromFileAsync(path);
            loaded.Add(path, schema);
        }

        return schema.Validate(resource.ToJsonString()).Select(error => $"{kind} {resource["metadata"]?["name"]}: {error}");
    }
}
