using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace D2.Build.Oci;

/// <summary>Manifests and indexes to JSON: fixed order of members, no white space, nothing escaped that need not be.</summary>
internal static class ManifestWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(ImageManifest manifest) => Write(writer =>
    {
        WriteHead(writer, manifest.MediaType, manifest.ArtifactType);
        WriteDescriptor(writer, "config", manifest.Config);
        WriteDescriptors(writer, "layers", manifest.Layers);
        WriteTail(writer, manifest.Subject, manifest.Annotations);
    });

    public static byte[] Write(ImageIndex index) => Write(writer =>
    {
        WriteHead(writer, index.MediaType, index.ArtifactType);
        WriteDescriptors(writer, "manifests", index.Manifests);
        WriteTail(writer, index.Subject, index.Annotations);
        index.Others.WriteTo(writer);
    });

    private static byte[] Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteHead(Utf8JsonWriter writer, string mediaType, string? artifactType)
    {
        writer.WriteNumber("schemaVersion", 2);
        writer.WriteString("mediaType", mediaType);
        WriteOptional(writer, "artifactType", artifactType);
    }

    private static void WriteTail(Utf8JsonWriter writer, Descriptor? subject, Annotations annotations)
    {
        if (subject is not null)
        {
            WriteDescriptor(writer, "subject", subject);
        }

        WriteAnnotations(writer, annotations);
    }

    private static void WriteDescriptors(Utf8JsonWriter writer, string name, IEnumerable<Descriptor> descriptors)
    {
        writer.WriteStartArray(name);
        foreach (var descriptor in descriptors)
        {
            WriteDescriptor(writer, descriptor);
        }

        writer.WriteEndArray();
    }

    private static void WriteDescriptor(Utf8JsonWriter writer, string name, Descriptor descriptor)
    {
        writer.WritePropertyName(name);
        WriteDescriptor(writer, descriptor);
    }

    private static void WriteDescriptor(Utf8JsonWriter writer, Descriptor descriptor)
    {
        writer.WriteStartObject();
        writer.WriteString("mediaType", descriptor.MediaType);
        writer.WriteString("digest", descriptor.Digest.ToString());
        writer.WriteNumber("size", descriptor.Size);
        WriteAnnotations(writer, descriptor.Annotations);
        WriteOptional(writer, "data", descriptor.Data);
        WriteOptional(writer, "artifactType", descriptor.ArtifactType);
        descriptor.Others.WriteTo(writer);
        writer.WriteEndObject();
    }

    private static void WriteAnnotations(Utf8JsonWriter writer, Annotations annotations)
    {
        if (annotations.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("annotations");
        foreach (var (key, value) in annotations)
        {
            writer.WriteString(key, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
