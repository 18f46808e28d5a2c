using D2.Build.Generators.Schemas.Naming;
using D2.Build.Generators.Schemas.Specs;
using D2.Build.Rules;
using D2.Build.Yaml;

namespace D2.Build.Generators.Schemas.Parsing;

/// <summary>Reads one custom resource definition: a unit for every version that is served.</summary>
internal sealed class CrdReader(SchemaFile file, SchemaProblems problems, CancellationToken cancellation)
{
    private readonly IReadOnlyList<string> wantedKinds = SchemaOptions.Split(file.Options.Kinds);
    private readonly IReadOnlyList<string> wantedVersions = SchemaOptions.Split(file.Options.Versions);

    public static string? KindOf(YamlMapping definition) =>
        ((definition["spec"] as YamlMapping)?["names"] as YamlMapping)?.TextOf("kind");

    public IEnumerable<(UnitSpec Unit, PlaceSpec Place)> Read(YamlMapping definition)
    {
        if (wantedKinds.Count > 0 && (KindOf(definition) is not { } kind || !wantedKinds.Contains(kind, StringComparer.Ordinal)))
        {
            return [];
        }

        if (definition.TextOf("apiVersion") is not "apiextensions.k8s.io/v1")
        {
            problems.Malformed(
                definition["apiVersion"] ?? definition,
                "Only definitions of apiextensions.k8s.io/v1 are read; Kubernetes 1.22 removed the version before it.");
            return [];
        }

        return problems.Required(problems.Mapping(definition, "spec"), definition, "spec") is { } spec ? ReadSpec(spec) : [];
    }

    private IEnumerable<(UnitSpec Unit, PlaceSpec Place)> ReadSpec(YamlMapping spec)
    {
        var group = Name(spec, "group");
        var names = problems.Required(problems.Mapping(spec, "names"), spec, "names");
        var kind = names is null ? null : Name(names, "kind");
        var versions = problems.Required(problems.Sequence(spec, "versions"), spec, "versions");
        if (group is null || kind is null || versions is null)
        {
            yield break;
        }

        var isClusterScoped = problems.Text(spec, "scope") is "Cluster";
        var served = versions.Select(Version).Where(IsServed).Select(version => version!).ToList();
        CheckVersions(spec, kind.Text, served);
        foreach (var version in served.Where(IsWanted))
        {
            if (ReadVersion(version, new(group.Text + "/" + version.TextOf("name"), kind.Text, isClusterScoped, Deprecation(version))) is { } types)
            {
                yield return (new(Namespaces.OfVersion(file.Options, group.Text, version.TextOf("name")!), types.Kind, types.Types), PlaceSpec.Of(file.Text.Path, kind));
            }
        }
    }

    private (KindSpec Kind, TypesSpec Types)? ReadVersion(YamlMapping version, KindSpec kind)
    {
        var schema = problems.Required(problems.Mapping(version, "schema"), version, "schema");
        var root = schema is null ? null : problems.Required(problems.Mapping(schema, "openAPIV3Schema"), schema, "openAPIV3Schema");
        if (root is null)
        {
            return null;
        }

        var reader = new SchemaReader(null, problems, cancellation);
        reader.ReadWhole(root, Identifiers.Pascal(kind.Kind), new(true, false, $"A {kind.Kind} of {kind.ApiVersion}."));
        return (kind, reader.ToSpec());
    }

    private YamlMapping? Version(YamlNode node)
    {
        if (node is YamlMapping version)
        {
            return Name(version, "name") is null ? null : version;
        }

        problems.Malformed(node, "A version has to be a mapping.");
        return null;
    }

    // Names become parts of C# names, so there has to be something usable in them.
    private YamlScalar? Name(YamlMapping parent, string key)
    {
        if (parent[key] is YamlScalar { Type: YamlScalarType.Text } name && Identifiers.Pascal(name.Text).Length > 0)
        {
            return name;
        }

        problems.Malformed(parent[key] ?? parent, $"'{key}' has to be a name.");
        return null;
    }

    private static bool IsServed(YamlMapping? version) => version is not null && SchemaKeywords.IsTrue(version, "served");

    private bool IsWanted(YamlMapping version) => wantedVersions.Count == 0 || wantedVersions.Contains(version.TextOf("name")!, StringComparer.Ordinal);

    private void CheckVersions(YamlMapping spec, string kind, List<YamlMapping> served)
    {
        if (!served.Any(IsWanted))
        {
            var names = served.Count == 0 ? "none" : string.Join(", ", served.Select(version => version.TextOf("name")));
            problems.Add(
                Codes.UnknownSchemaPart,
                $"No version of {kind} is both served and asked for, so it gets no class. Served: {names}.",
                PlaceSpec.Of(file.Text.Path, spec["versions"]!));
        }
    }

    private static string? Deprecation(YamlMapping version) =>
        SchemaKeywords.IsTrue(version, "deprecated")
            ? version.TextOf("deprecationWarning") ?? $"The version {version.TextOf("name")} is deprecated."
            : null;
}
