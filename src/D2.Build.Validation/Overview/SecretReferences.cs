namespace D2.Build.Validation;

/// <summary>
/// Finds the names of Secrets in an object of any kind, by how Kubernetes and Flux call the fields: <c>secretRef</c> and what ends
/// with it, <c>secretKeyRef</c>, <c>secretName</c>, <c>pullSecret</c>, <c>imagePullSecrets</c>, and items of the kind Secret.
/// </summary>
internal static class SecretReferences
{
    private static readonly string[] NameFields = ["pullSecret", "secretName"];

    /// <summary>The names, with placeholders where only the cluster knows them. Values of charts and objects within are not looked into.</summary>
    public static IEnumerable<string> Of(PlacedObject placed) => placed.Resource.SelectMany(pair => pair.Key is "metadata" or "data" or "stringData"
        ? []
        : Within(placed, pair.Key, pair.Value)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Within(PlacedObject placed, string key, Node value) => value switch
    {
        // What a ResourceSet gives is placed by itself; the key of a certificate or of an account is written to a Secret, not read.
        _ when key is "resources" && placed.Key.Kind is "ResourceSet" => [],
        _ when key is "values" && placed.Key.Kind is "HelmRelease" => [],
        _ when key is "privateKeySecretRef" || (key is "secretName" && placed.Key.Kind is "Certificate") => [],
        Scalar when NameFields.Contains(key, StringComparer.Ordinal) => [Shown(placed, value)],
        Mapping mapping => OfMapping(placed, key, mapping).Concat(mapping.SelectMany(pair => Within(placed, pair.Key, pair.Value))),
        Sequence sequence => sequence.AsEnumerable<Node>().SelectMany(item => Within(placed, key, item)),
        _ => [],
    };

    private static IEnumerable<string> OfMapping(PlacedObject placed, string key, Mapping mapping)
    {
        var names = key.EndsWith("ecretRef", StringComparison.Ordinal) || key is "secretKeyRef" or "imagePullSecrets"
            || (Fields.Is(mapping, "kind", "Secret") && !mapping.ContainsKey("apiVersion"));
        return names && mapping["name"] is Scalar name ? [Shown(placed, name)] : [];
    }

    private static string Shown(PlacedObject placed, Node name) => placed.Fill(((Scalar)name).Text) ?? ((Scalar)name).Text;
}
