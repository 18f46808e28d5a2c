using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace D2.Build.Signing;

/// <summary>Writes JSON whose bytes depend on nothing but its content: no white space, no escapes that JSON does not ask for.</summary>
internal static class JsonBytes
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 128 };

    internal static byte[] Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            content(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    internal static byte[] WriteObject(Action<Utf8JsonWriter> members) => Write(writer =>
    {
        writer.WriteStartObject();
        members(writer);
        writer.WriteEndObject();
    });
}
