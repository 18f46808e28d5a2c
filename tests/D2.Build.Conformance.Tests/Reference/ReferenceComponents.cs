using System.Text.Json.Nodes;
using D2.Build.Conformance.Tests.Kustomize;
using D2.Build.Testing;

namespace D2.Build.Conformance.Tests.Reference;

/// <summary>
/// <c>examples/infra</c> and <c>examples/apps</c> give, after a real <c>kustomize build</c> of every overlay, the objects of the
/// public reference repositories, apart from the corrections listed in docs/corrections.md. The reference is not part of the
/// repository: without it these tests are skipped.
/// </summary>
public sealed class ReferenceComponents
{
    private static readonly (string Example, string Repository)[] Repositories = [("infra", "d2-infra"), ("apps", "d2-apps")];

    public static TheoryData<string, string> Overlays => [.. Rendered.ComponentFolders];

    [Theory]
    [MemberData(nameof(Overlays))]
    public async Task AFolderBuildsToTheObjectsOfTheReference(string example, string folder)
    {
        var differences = await DifferencesAsync(example, folder);

        Assert.Empty(differences.Where(d => !Correction.OfComponents.Any(c => c.Explains(d))).Select(d => d.ToString()));
    }

    [Fact]
    public async Task EveryListedCorrectionIsStillNeeded()
    {
        var differences = new List<Difference>();
        foreach (var (example, folder) in Overlays.Select(row => row.Data))
        {
            differences.AddRange(await DifferencesAsync(example, folder));
        }

        Assert.Empty(Correction.OfComponents.Where(c => !differences.Exists(c.Explains)).Select(c => c.ToString()));
    }

    [Fact]
    public void EveryFolderOfTheReferenceIsThere()
    {
        foreach (var (example, repository) in Repositories)
        {
            Assert.Equal(Folders(ReferenceFolder(repository)), Folders(Rendered.Folder(example)));
        }
    }

    [Fact]
    public void TheExamplesAreAThirdOfTheReference()
    {
        var lines = Repositories.Sum(pair => Directory.EnumerateFiles(Path.Join(RepositoryPaths.Root, "examples", pair.Example), "*.cs")
            .Sum(path => File.ReadLines(path).Count()));
        var reference = Repositories.Sum(pair => Directory.EnumerateFiles(ReferenceFolder(pair.Repository), "*.yaml", SearchOption.AllDirectories)
            .Sum(path => File.ReadLines(path).Count()));

        Assert.InRange(lines, 1, reference / 3);
    }

    private static async Task<IReadOnlyList<Difference>> DifferencesAsync(string example, string folder)
    {
        var repository = Repositories.Single(pair => pair.Example == example).Repository;
        using var copy = new TemporaryFolder();
        // Dashboards of the reference are under another licence: ours stand in for them, and give way here.
        var reference = ReferenceFolder(repository);
        Trees.Copy(Rendered.Folder(example), copy.Path);
        Trees.Copy(reference, copy.Path, "*.json");
        var (expected, actual) = (await BuildAsync(Path.Join(reference, folder)), await BuildAsync(Path.Join(copy.Path, folder)));
        return [.. expected.Keys.Union(actual.Keys, StringComparer.Ordinal).SelectMany(identity => Difference.Between(
            $"{repository}/{folder} {identity}", "", expected.GetValueOrDefault(identity), actual.GetValueOrDefault(identity)))];
    }

    private static async Task<Dictionary<string, JsonNode>> BuildAsync(string folder) =>
        (await KustomizeRun.BuildAsync(folder)).ToDictionary(node => $"{node["kind"]} {node["metadata"]!["name"]}", StringComparer.Ordinal);

    private static IEnumerable<string> Folders(string root) => Directory
        .EnumerateFiles(root, "kustomization.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static string ReferenceFolder(string repository)
    {
        var folder = RepositoryPaths.Shared is { } shared ? Path.Join(shared, "reference", repository) : null;
        Assert.SkipUnless(Directory.Exists(folder), "The reference repositories are not on this machine.");
        return folder!;
    }
}
