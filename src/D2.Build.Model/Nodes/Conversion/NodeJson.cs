using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace D2.Build;

/// <summary>Nodes as JSON.</summary>
internal static class NodeJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>The JSON on one line.</summary>
    public static string ToText(Node node) => Encoding.UTF8.GetString(Write(node, Compact));

    /// <summary>The JSON as a file that people can read: two spaces, LF, a final newline.</summary>
    public static byte[] ToFile(Node node) => [.. Write(node, Indented), (byte)'\n'];

    private static byte[] Write(Node node, JsonWriterOptions options)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            Write(writer, node);
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, Node node)
    {
        switch (node)
        {
            case Mapping mapping:
                writer.WriteStartObject();
                foreach (var (key, value) in mapping)
                {
                    writer.WritePropertyName(key);
                    Write(writer, value);
                }

                writer.WriteEndObject();
                break;
            case Sequence sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.AsEnumerable<Node>())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case Scalar scalar:
                WriteScalar(writer, scalar);
                break;
        }
    }

    // A plain value that JSON does not know, such as an expression, is text.
    private static void WriteScalar(Utf8JsonWriter writer, Scalar scalar)
    {
        if (scalar.Kind == ScalarKind.Null)
        {
            writer.WriteNullValue();
        }
        else if (scalar.Kind == ScalarKind.Plain && IsJson(scalar.Text))
        {
            writer.WriteRawValue(scalar.Text);
        }
        else
        {
            writer.WriteStringValue(scalar.Text);
        }
    }

    private static bool IsJson(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() && reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
