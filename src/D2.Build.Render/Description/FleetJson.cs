using System.Text.Json;
using D2.Build.Validation;

namespace D2.Build.Render;

/// <summary>The clusters of a fleet, as members of the description. What tenants bring stands there once.</summary>
internal static class FleetJson
{
    public static void Write(Utf8JsonWriter writer, BuildDescription description)
    {
        if (description.Overview is not { } overview)
        {
            return;
        }

        writer.WriteStartArray("clusters");
        foreach (var cluster in overview.Clusters)
        {
            writer.WriteStartObject();
            writer.WriteString("name", cluster.Name);
            if (cluster.Environment is { } environment)
            {
                writer.WriteString("environment", environment);
            }

            if (cluster.Tenants is { } tenants)
            {
                writer.WriteString("tenants", tenants.ToPath());
            }

            if (cluster.FleetTag is { } tag)
            {
                writer.WriteString("fleetTag", tag);
                writer.WriteString("channel", cluster.Channel);
            }

            WriteVariables(writer, cluster.Variables);
            WritePlace(writer, cluster.Own, Inventory(description, cluster.Name));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("tenants");
        WritePlace(writer, overview.Tenants, Inventory(description, BuildDescription.Tenants));
        writer.WriteEndObject();
    }

    private static void WriteVariables(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> variables)
    {
        if (variables.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("variables");
        foreach (var (name, value) in variables)
        {
            writer.WriteString(name, value);
        }

        writer.WriteEndObject();
    }

    private static IReadOnlyList<InventoryEntry> Inventory(BuildDescription description, string place) =>
        description.PlaceInventories.GetValueOrDefault(place, []);

    private static void WritePlace(Utf8JsonWriter writer, PlaceOverview place, IReadOnlyList<InventoryEntry> inventory)
    {
        ContentJson.WriteInventory(writer, inventory);
        ContentJson.WriteSecrets(writer, place.Secrets);
        ContentJson.WriteObjects(writer, place.Objects);
    }
}
