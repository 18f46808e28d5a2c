using System.Security.Cryptography;
using System.Text;
using D2.Build.Rules;
using D2.Build.Yaml;

namespace D2.Build.Cli;

/// <summary>Reads what is compared from a folder or a file.</summary>
internal static class ComparedFolder
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    /// <summary>Everything below a folder, or in a file, by folder, group and name.</summary>
    /// <param name="path">The folder or file.</param>
    /// <param name="isMeant">Of a folder the files that count, by their paths in it; null for all.</param>
    public static SortedDictionary<string, ComparedItem> Read(string path, Func<string, bool>? isMeant = null)
    {
        var items = new SortedDictionary<string, ComparedItem>(StringComparer.Ordinal);
        foreach (var (file, isNamed) in Files(path).Where(item => item.IsNamed || isMeant is null || isMeant(Path.GetRelativePath(path, item.File).Replace('\\', '/'))))
        {
            foreach (var (group, item) in Items(file, Folder(path, file), isNamed))
            {
                Add(items, group, item);
            }
        }

        return items;
    }

    // A file that was named is YAML whatever it is called: it may be the output of another program.
    private static IEnumerable<(string File, bool IsNamed)> Files(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (file, false))
        : File.Exists(path) ? [(path, true)] : throw new D2Exception(Codes.InvalidArgument, $"There is no folder or file '{path}'.");

    private static string Folder(string path, string file) =>
        Directory.Exists(path) ? Path.GetDirectoryName(Path.GetRelativePath(path, file))!.Replace('\\', '/') : "";

    private static IEnumerable<(string Group, ComparedItem Item)> Items(string file, string folder, bool isNamed)
    {
        var content = File.ReadAllBytes(file);
        var (place, name) = (folder.Length > 0 ? $"{folder}: " : "", Path.GetFileName(file));
        if ((isNamed || Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)) && YamlReader.Read(Encoding.UTF8.GetString(content)) is { Problem: null } read)
        {
            return read.Documents.Select(document => (ObjectIdentity.Group(document), new ComparedItem(place + (ObjectIdentity.Of(document) ?? name), document, null)));
        }

        return [("", new(place + name, null, Convert.ToHexString(SHA256.HashData(content))))];
    }

    // One object twice in a folder is two items, in the order of the files.
    private static void Add(SortedDictionary<string, ComparedItem> items, string group, ComparedItem item)
    {
        var key = $"{item.Name}\n{group}";
        for (var number = 2; !items.TryAdd(key, item); number++)
        {
            key = $"{item.Name}\n{group}\n{number}";
        }
    }
}
