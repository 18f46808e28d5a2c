using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace D2.Build.Render;

/// <summary>The description as JSON: fixed order of members, indented, LF, written only when it changed.</summary>
internal static class DescriptionFile
{
    /// <summary>The version of the format. Members may be added to it; a change of meaning is another version.</summary>
    public const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Brings the file up to date; deletes it where there is nothing to describe.</summary>
    public static void Write(string path, BuildDescription? description)
    {
        if (description is null)
        {
            File.Delete(path);
            return;
        }

        ChangedFile.Write(path, ToBytes(description));
    }

    public static ReadOnlySpan<byte> ToBytes(BuildDescription description)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("schemaVersion", SchemaVersion);
            writer.WriteString("kind", description.Kind);
            writer.WriteString("registry", description.Organization.Registry);
            writer.WriteString("repository", description.Repository);
            writer.WriteString("source", Source(description));
            writer.WriteStartArray("artifacts");
            foreach (var artifact in description.Artifacts.OrderBy(artifact => artifact.Name, StringComparer.Ordinal))
            {
                WriteArtifact(writer, artifact, description);
            }

            writer.WriteEndArray();
            FleetJson.Write(writer, description);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan;
    }

    // The address people open, and Flux shows: without the ending that only Git wants.
    private static string Source(BuildDescription description) =>
        $"https://{description.Organization.Forge.Host}/{description.Organization.Forge.Owner}/{description.Repository}";

    private static void WriteArtifact(Utf8JsonWriter writer, Artifact artifact, BuildDescription description)
    {
        writer.WriteStartObject();
        writer.WriteString("name", artifact.Name);
        writer.WriteString("repository", artifact.Repository);
        writer.WriteString("root", artifact.Root);
        writer.WriteStartArray("paths");
        foreach (var path in artifact.Paths)
        {
            writer.WriteStringValue(path);
        }

        writer.WriteEndArray();
        writer.WriteString("releaseTagPrefix", artifact.ReleaseTagPrefix);
        writer.WriteStartArray("channels");
        foreach (var channel in artifact.Channels.OrderBy(channel => channel.Tag, StringComparer.Ordinal))
        {
            ChannelJson.Write(writer, channel);
        }

        writer.WriteEndArray();
        ContentJson.WriteInventory(writer, description.Inventories.GetValueOrDefault(artifact.Name, []));
        ContentJson.WriteSecrets(writer, description.Secrets.GetValueOrDefault(artifact.Name, []));
        writer.WriteEndObject();
    }
}
