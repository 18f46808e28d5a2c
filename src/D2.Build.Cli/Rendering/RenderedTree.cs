using System.Text.Json;

namespace D2.Build.Cli;

/// <summary>The tree that a build rendered.</summary>
/// <param name="Project">The project file.</param>
/// <param name="Folder">The folder of the tree.</param>
/// <param name="Files">Its files, from the folder, with slashes, in ordinal order; none for a project without declarations.</param>
internal sealed record RenderedTree(string Project, string Folder, IReadOnlyList<string> Files)
{
    /// <summary>Reads what <c>-getItem</c> and <c>-getProperty</c> print.</summary>
    public static RenderedTree Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var properties = document.RootElement.GetProperty("Properties");
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Join(Text(properties, "MSBuildProjectDirectory"), Text(properties, "D2ManifestsPath").Replace('\\', Path.DirectorySeparatorChar))));
        var files = document.RootElement.GetProperty("Items").GetProperty("D2Manifest").EnumerateArray()
            .Select(item => Path.GetRelativePath(folder, Text(item, "FullPath")).Replace('\\', '/'));
        return new(Text(properties, "MSBuildProjectFullPath"), folder, [.. files.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Copies the tree.</summary>
    /// <param name="target">The folder, which must be missing or empty.</param>
    /// <exception cref="IOException">It is neither, or cannot be written.</exception>
    public RenderedTree CopyTo(string target)
    {
        EmptyFolder.Require(target);
        foreach (var file in Files)
        {
            var copy = Path.Join(target, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Join(Folder, file), copy);
        }

        return this with { Folder = Path.GetFullPath(target) };
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
