using System.Globalization;
using System.Text.Json;

namespace D2.Build.Signing;

/// <summary>A bill of materials in CycloneDX 1.6.</summary>
public static class CycloneDxDocument
{
    /// <summary>Writes it.</summary>
    /// <param name="inventory">The content.</param>
    /// <returns>JSON, the same for the same inventory.</returns>
    public static byte[] Write(Inventory inventory) => JsonBytes.WriteObject(json =>
    {
        json.WriteString("bomFormat", "CycloneDX");
        json.WriteString("specVersion", "1.6");
        json.WriteNumber("version", 1);
        WriteMetadata(json, inventory);
        json.WriteStartArray("components");
        foreach (var (index, component) in inventory.Sorted.Index())
        {
            WriteComponent(json, component, Reference(index));
        }

        json.WriteEndArray();
        WriteDependencies(json, inventory);
    });

    private static string Reference(int index) => string.Create(CultureInfo.InvariantCulture, $"component-{index + 1}");

    private static void WriteMetadata(Utf8JsonWriter json, Inventory inventory)
    {
        json.WriteStartObject("metadata");
        json.WriteString("timestamp", inventory.CreatedText);
        json.WriteStartObject("tools");
        json.WriteStartArray("components");
        json.WriteStartObject();
        json.WriteString("type", "application");
        json.WriteString("name", Inventory.Tool);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("component");
        json.WriteString("type", "data");
        json.WriteString("bom-ref", "artifact");
        json.WriteString("name", inventory.Name);
        json.WriteString("version", inventory.Version);
        WriteHash(json, inventory.Digest);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteComponent(Utf8JsonWriter json, InventoryComponent component, string reference)
    {
        json.WriteStartObject();
        json.WriteString("type", component.Kind switch { ComponentKind.Image => "container", ComponentKind.Chart => "application", _ => "data" });
        json.WriteString("bom-ref", reference);
        json.WriteString("name", component.Name);
        if (component.Version is not null)
        {
            json.WriteString("version", component.Version);
        }

        if (component.Digest is { } digest)
        {
            WriteHash(json, digest);
        }

        WriteLicense(json, component);
        if (component.PackageUrl is not null)
        {
            json.WriteString("purl", component.PackageUrl);
        }

        WriteKind(json, component.Kind);
        json.WriteEndObject();
    }

    private static void WriteHash(Utf8JsonWriter json, Oci.Digest digest)
    {
        json.WriteStartArray("hashes");
        json.WriteStartObject();
        json.WriteString("alg", digest.Algorithm is Oci.DigestAlgorithm.Sha512 ? "SHA-512" : "SHA-256");
        json.WriteString("content", digest.Hex);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLicense(Utf8JsonWriter json, InventoryComponent component)
    {
        if (component.License is not null)
        {
            json.WriteStartArray("licenses");
            json.WriteStartObject();
            json.WriteString("expression", component.License);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    // CycloneDX has no types of its own for charts, definitions and sources.
    private static void WriteKind(Utf8JsonWriter json, ComponentKind kind)
    {
        json.WriteStartArray("properties");
        json.WriteStartObject();
        json.WriteString("name", "d2:kind");
        json.WriteString("value", ComponentKinds.Text(kind));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteDependencies(Utf8JsonWriter json, Inventory inventory)
    {
        json.WriteStartArray("dependencies");
        json.WriteStartObject();
        json.WriteString("ref", "artifact");
        json.WriteStartArray("dependsOn");
        for (var index = 0; index < inventory.Sorted.Count; index++)
        {
            json.WriteStringValue(Reference(index));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
