using System.Text;

namespace D2.Build.Oci.Tests.Support;

/// <summary>Files in memory to pack.</summary>
internal static class LayerTrees
{
    public static LayerFile File(string path, byte[] content) => new(path, content.Length, () => new MemoryStream(content));

    public static LayerFile File(string path, string content = "x") => File(path, Encoding.UTF8.GetBytes(content));

    public static LayerTree Of(params string[] paths) => LayerTree.Of(paths.Select(path => File(path)));

    /// <summary>A tree like a rendered fleet's, the same every time.</summary>
    public static LayerTree Fleet(int files) => LayerTree.Of(Enumerable.Range(0, files).Select(i => File(
        $"tenants/team-{i / 10}/app-{i}.yaml",
        $"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app-{i}\n  namespace: team-{i / 10}\ndata:\n"
        + string.Concat(Enumerable.Range(0, 40).Select(n => $"  key-{n}: \"{unchecked((uint)(i * 2654435761L + n * 40503L)):x8}\"\n")))));

    public static (Layer Layer, byte[] Bytes) Pack(LayerTree tree)
    {
        using var stream = new MemoryStream();
        var layer = LayerWriter.Write(tree, stream);
        return (layer, stream.ToArray());
    }
}
