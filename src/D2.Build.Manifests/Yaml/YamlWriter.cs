using System.Buffers;
using System.Text;

namespace D2.Build.Manifests.Yaml;

/// <summary>
/// Writes nodes as YAML that a person would write: block style, two spaces, quotes only where a reader needs them. Same
/// nodes, same bytes: UTF-8 without byte order mark, LF, a final newline.
/// </summary>
public static class YamlWriter
{
    /// <summary>Writes one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Receives the bytes.</param>
    public static void Write(Node document, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var bytes = new Utf8Buffer(output);
        BlockLayout.Document(ref bytes, document);
        bytes.Flush();
    }

    /// <summary>Writes documents with a line <c>---</c> between them, none before the first.</summary>
    /// <param name="documents">The documents in order.</param>
    /// <param name="output">Receives the bytes.</param>
    public static void Write(IEnumerable<Node> documents, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(output);
        var bytes = new Utf8Buffer(output);
        var separator = ""u8;
        foreach (var document in documents)
        {
            bytes.Ascii(separator);
            separator = "---\n"u8;
            BlockLayout.Document(ref bytes, document);
        }

        bytes.Flush();
    }

    /// <summary>One document as a string.</summary>
    /// <param name="document">The document.</param>
    public static string ToText(Node document)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(document, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
