using System.Text.Json;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>What something brings and reads, as members of an object of the description; nothing where there is nothing.</summary>
internal static class ContentJson
{
    public static void WriteInventory(Utf8JsonWriter writer, IReadOnlyList<InventoryEntry> inventory) => WriteList(writer, "inventory", inventory, entry =>
    {
        writer.WriteString("kind", entry.Kind);
        writer.WriteString("name", entry.Name);
        WriteIfKnown(writer, "version", entry.Version);
        WriteIfKnown(writer, "digest", entry.Digest);
    });

    public static void WriteSecrets(Utf8JsonWriter writer, IReadOnlyList<SecretUse> secrets) => WriteList(writer, "secrets", secrets, secret =>
    {
        writer.WriteString("namespace", secret.Namespace);
        writer.WriteString("name", secret.Name);
        WriteIfKnown(writer, "copyOf", secret.CopyOf);
        WriteKeys(writer, "usedBy", secret.UsedBy.Select(key => key.ToPath()));
    });

    public static void WriteObjects(Utf8JsonWriter writer, IReadOnlyList<GraphObject> objects) => WriteList(writer, "objects", objects, node =>
    {
        writer.WriteString("name", node.Key.ToPath());
        WriteIfKnown(writer, "set", node.Set?.ToPath());
        WriteKeys(writer, "dependsOn", node.WaitsFor.Select(key => key.ToPath()));
    });

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<T> members)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            members(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteKeys(Utf8JsonWriter writer, string name, IEnumerable<string> keys)
    {
        writer.WriteStartArray(name);
        foreach (var key in keys)
        {
            writer.WriteStringValue(key);
        }

        writer.WriteEndArray();
    }

    private static void WriteIfKnown(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
