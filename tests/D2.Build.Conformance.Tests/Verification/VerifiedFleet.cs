using System.Text.Json.Nodes;
using D2.Build.Manifests;
using D2.Build.Manifests.Yaml;
using D2.Build.Testing;

namespace D2.Build.Conformance.Tests.Verification;

/// <summary>A small fleet whose artifacts are signed in one of the ways there are.</summary>
internal sealed class VerifiedFleet
{
    private static readonly Dictionary<string, Trust> Ways = new(StringComparer.Ordinal)
    {
        ["keyless"] = new KeylessTrust(),
        ["ownSigstore"] = new KeylessTrust("sigstore-root"),
        ["key"] = new KeyTrust("cosign-pub", SampleKeys.One),
        ["twoKeys"] = new KeyTrust("cosign-pub", SampleKeys.One, SampleKeys.Two),
        ["notation"] = new NotationTrust("notation-trust"),
    };

    public VerifiedFleet(string way)
    {
        var fleet = new Fleet(
            Organization.OnGitHub("acme") with { Trust = Ways[way] },
            [new("prod") { Environment = "production", FluxVersion = "2.9.x" }],
            [new InfraTenant("infra") { Components = ["monitoring"] }, new AppsTenant("apps") { Components = ["frontend"] }],
            []);
        Files = FleetTree.Lay(fleet.Expand()).ToDictionary(
            file => file.Path, file => string.Join("---\n", file.Documents.Select(YamlWriter.ToText)), StringComparer.Ordinal);
    }

    public static TheoryData<string> All => [.. Ways.Keys];

    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>The documents of a file.</summary>
    public IReadOnlyList<JsonNode> Read(string path) => YamlJson.Read(Files[path]);

    /// <summary>Writes the files below a folder.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, text) in Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder, path))!);
            File.WriteAllText(Path.Join(folder, path), text);
        }
    }
}
