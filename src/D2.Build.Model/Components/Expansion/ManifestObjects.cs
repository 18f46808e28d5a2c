using D2.Build.Yaml;

namespace D2.Build;

/// <summary>The objects of a document of a manifest: itself, or the items of a List.</summary>
internal static class ManifestObjects
{
    public static IEnumerable<YamlMapping> Of(YamlNode document)
    {
        if (document is not YamlMapping mapping || !IsObject(mapping))
        {
            return [];
        }

        return mapping["items"] is YamlSequence items && mapping.TextOf("kind")!.EndsWith("List", StringComparison.Ordinal)
            ? items.SelectMany(Of)
            : mapping["metadata"] is YamlMapping metadata && !string.IsNullOrEmpty(metadata.TextOf("name")) ? [mapping] : [];
    }

    private static bool IsObject(YamlMapping mapping) =>
        !string.IsNullOrEmpty(mapping.TextOf("apiVersion")) && !string.IsNullOrEmpty(mapping.TextOf("kind"));
}
