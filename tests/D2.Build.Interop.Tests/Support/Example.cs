using System.Text.Json.Nodes;
using D2.Build.Testing;

namespace D2.Build.Interop.Tests.Support;

/// <summary>What an example rendered, in a folder of this test.</summary>
internal sealed class Example : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="name">The example's folder.</param>
    public Example(string name)
    {
        var output = Path.Join(RepositoryPaths.Root, "examples", name, "bin", RepositoryPaths.Configuration, "net10.0");
        Trees.Copy(Path.Join(output, "manifests"), Tree);
        File.Copy(Path.Join(output, "d2.json"), Description);
    }

    /// <summary>The rendered tree.</summary>
    public string Tree => Path.Join(_folder.Path, "manifests");

    /// <summary>The build description.</summary>
    public string Description => Path.Join(_folder.Path, "d2.json");

    /// <summary>Its artifacts, with the repository after the registry.</summary>
    public IReadOnlyList<ExampleArtifact> Artifacts =>
    [
        .. JsonNode.Parse(File.ReadAllText(Description))!["artifacts"]!.AsArray().Select(artifact => new ExampleArtifact(
            artifact!["name"]!.ToString(),
            "acme" + artifact["repository"]!.ToString()[Registry.Length..],
            Path.Join(Tree, artifact["root"]!.ToString()),
            [.. artifact["paths"]!.AsArray().Select(path => path!.ToString())])),
    ];

    /// <summary>The arguments that push it to a registry without TLS, unsigned and as latest.</summary>
    /// <param name="authority">Host and port of the registry.</param>
    public string[] PushTo(string authority) =>
        ["push", "--description", Description, "--registry", $"{authority}/acme", "--plain-http", authority, "--tag", "latest", "--unsigned"];

    // What the tests replace by a registry of their own and acme.
    private string Registry => JsonNode.Parse(File.ReadAllText(Description))!["registry"]!.ToString();

    public void Dispose() => _folder.Dispose();
}
