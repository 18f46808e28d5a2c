using System.Text;
using D2.Build.Manifests.Yaml;
using D2.Build.Testing;

namespace D2.Build.Manifests.Tests.Components;

/// <summary>The files of one component.</summary>
internal static class RenderedComponent
{
    public static IReadOnlyList<ManifestFile> Files(Component component, InMemoryFiles? files = null)
    {
        var objects = new ComponentSet(Organization.OnGitHub("acme"), new ComponentRepository("d2-apps"), [component]).Expand(files ?? []);
        Assert.Empty(objects.Problems.Select(problem => problem.Violation.Message));
        return [.. RepositoryTree.Lay(objects)];
    }

    /// <summary>All of them in one text, in ordinal order.</summary>
    public static string Text(Component component, InMemoryFiles? files = null) => string.Concat(
        Files(component, files).OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"# {file.Path}\n{Content(file)}"));

    /// <summary>Writes them to a folder.</summary>
    public static TemporaryFolder Write(Component component, InMemoryFiles? files = null)
    {
        var folder = new TemporaryFolder();
        foreach (var file in Files(component, files))
        {
            var path = Path.Join(folder.Path, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Content(file));
        }

        return folder;
    }

    private static string Content(ManifestFile file) =>
        file.Raw is { } raw ? Encoding.UTF8.GetString(raw.Span) : string.Join("---\n", file.Documents.Select(YamlWriter.ToText));
}
