using System.Text.Json.Nodes;
using D2.Build.Testing;

namespace D2.Build.Generators.Tests.Schemas.Support;

/// <summary>Definitions made from the schemas of real kinds, which are no part of the repository.</summary>
internal static class RealSchemas
{
    /// <summary>The folder beside the checkout; the test is skipped where there is none.</summary>
    public static string Folder
    {
        get
        {
            Assert.SkipWhen(RepositoryPaths.Shared is null, "There is no folder with schemas beside the checkout; D2_SHARED can name it.");
            return RepositoryPaths.Shared;
        }
    }

    /// <summary>A file of the reference repositories.</summary>
    public static string Reference(string path) => File.ReadAllText(Path.Join(Folder, "reference", path));

    /// <summary>The definition of a kind.</summary>
    public static SchemaText Crd(string group, string kind, string version)
    {
        var schema = File.ReadAllText(Path.Join(Folder, "schemas", group, $"{kind.ToLowerInvariant()}_{version}.json"));
        return SchemaText.Crd($"/crds/{group}/{kind}_{version}.yaml", Wrap(group, kind, version, schema));
    }

    /// <summary>The definitions of every kind of a group. The names of kinds are not in schemas: the first letters have to do.</summary>
    public static IEnumerable<SchemaText> All(string group) => Directory
        .GetFiles(Path.Join(Folder, "schemas", group))
        .Order(StringComparer.Ordinal)
        .Select(file => Path.GetFileNameWithoutExtension(file).Split('_'))
        .Select(name => Crd(group, char.ToUpperInvariant(name[0][0]) + name[0][1..], name[1]));

    private static string Wrap(string group, string kind, string version, string schema) => $$"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        spec:
          group: {{group}}
          scope: Namespaced
          names: {kind: {{kind}}}
          versions:
            - name: {{version}}
              served: true
              storage: true
              schema:
                openAPIV3Schema: {{JsonNode.Parse(schema)!.ToJsonString()}}
        """;
}
