using System.Globalization;
using System.Text.Json;
using D2.Build.Oci;

namespace D2.Build.Signing;

/// <summary>A bill of materials in SPDX 2.3.</summary>
public static class SpdxDocument
{
    private const string Unknown = "NOASSERTION";
    private const string Artifact = "SPDXRef-Artifact";

    /// <summary>Writes it.</summary>
    /// <param name="inventory">The content.</param>
    /// <returns>JSON, the same for the same inventory.</returns>
    public static byte[] Write(Inventory inventory) => JsonBytes.WriteObject(json =>
    {
        json.WriteString("spdxVersion", "SPDX-2.3");
        json.WriteString("dataLicense", "CC0-1.0");
        json.WriteString("SPDXID", "SPDXRef-DOCUMENT");
        json.WriteString("name", inventory.Name);
        json.WriteString("documentNamespace", $"https://spdx.org/spdxdocs/{Uri.EscapeDataString(inventory.Name)}-{inventory.Digest.Hex}");
        json.WriteStartObject("creationInfo");
        json.WriteString("created", inventory.CreatedText);
        json.WriteStartArray("creators");
        json.WriteStringValue($"Tool: {Inventory.Tool}");
        json.WriteEndArray();
        json.WriteEndObject();
        WritePackages(json, inventory);
        WriteRelationships(json, inventory);
    });

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"SPDXRef-Component-{index + 1}");

    private static void WritePackages(Utf8JsonWriter json, Inventory inventory)
    {
        json.WriteStartArray("packages");
        WritePackage(json, Artifact, "OTHER", new(ComponentKind.Source, inventory.Name, inventory.Version) { Digest = inventory.Digest });
        foreach (var (index, component) in inventory.Sorted.Index())
        {
            WritePackage(json, Id(index), Purpose(component.Kind), component);
        }

        json.WriteEndArray();
    }

    private static string Purpose(ComponentKind kind) => kind switch
    {
        ComponentKind.Image => "CONTAINER",
        ComponentKind.Chart => "APPLICATION",
        ComponentKind.Source => "SOURCE",
        _ => "OTHER",
    };

    private static void WritePackage(Utf8JsonWriter json, string id, string purpose, InventoryComponent component)
    {
        json.WriteStartObject();
        json.WriteString("SPDXID", id);
        json.WriteString("name", component.Name);
        if (component.Version is not null)
        {
            json.WriteString("versionInfo", component.Version);
        }

        json.WriteString("downloadLocation", Unknown);
        json.WriteBoolean("filesAnalyzed", false);
        json.WriteString("licenseConcluded", Unknown);
        json.WriteString("licenseDeclared", component.License ?? Unknown);
        json.WriteString("copyrightText", Unknown);
        json.WriteString("primaryPackagePurpose", purpose);
        WriteChecksum(json, component.Digest);
        WritePackageUrl(json, component.PackageUrl);
        json.WriteEndObject();
    }

    private static void WriteChecksum(Utf8JsonWriter json, Digest? digest)
    {
        if (digest is { } known)
        {
            json.WriteStartArray("checksums");
            json.WriteStartObject();
            json.WriteString("algorithm", known.Algorithm is DigestAlgorithm.Sha512 ? "SHA512" : "SHA256");
            json.WriteString("checksumValue", known.Hex);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WritePackageUrl(Utf8JsonWriter json, string? packageUrl)
    {
        if (packageUrl is not null)
        {
            json.WriteStartArray("externalRefs");
            json.WriteStartObject();
            json.WriteString("referenceCategory", "PACKAGE-MANAGER");
            json.WriteString("referenceType", "purl");
            json.WriteString("referenceLocator", packageUrl);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteRelationships(Utf8JsonWriter json, Inventory inventory)
    {
        json.WriteStartArray("relationships");
        WriteRelationship(json, "SPDXRef-DOCUMENT", "DESCRIBES", Artifact);
        for (var index = 0; index < inventory.Sorted.Count; index++)
        {
            WriteRelationship(json, Artifact, "DEPENDS_ON", Id(index));
        }

        json.WriteEndArray();
    }

    private static void WriteRelationship(Utf8JsonWriter json, string from, string type, string to)
    {
        json.WriteStartObject();
        json.WriteString("spdxElementId", from);
        json.WriteString("relationshipType", type);
        json.WriteString("relatedSpdxElement", to);
        json.WriteEndObject();
    }
}
