using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>
/// D2B1025: a Secret holds no value, unless SOPS encrypted it or the cluster fills it in. What anybody may read, such as a public key, is
/// none.
/// </summary>
internal static class PlainSecretValues
{
    private static readonly string[] DataFields = ["data", "stringData"];

    /// <summary>Checks objects; a template with several inputs is one mistake.</summary>
    public static IEnumerable<Finding> Check(IEnumerable<PlacedObject> objects) =>
        from found in PlainSecrets(objects).DistinctBy(found => found.Placed.Resource)
        select new Finding(
            Codes.PlainSecret, Severity.Error,
            $"Secret '{found.Placed.ShownKey.Name}' would be in the artifact in plain text, key '{found.Key}' among others. Encrypt the file with SOPS and "
            + "let the Kustomization decrypt it, or let a controller on the cluster make the Secret.",
            found.Placed.Location);

    private static IEnumerable<(PlacedObject Placed, string Key)> PlainSecrets(IEnumerable<PlacedObject> objects) =>
        from placed in objects
        where placed.Key is { Group: "", Kind: "Secret" } && !placed.Resource.ContainsKey(EncryptedFiles.Section)
        let key = DataFields.SelectMany(field => PlainKeys(placed, placed.Resource[field])).FirstOrDefault()
        where key is not null
        select (placed, key);

    private static IEnumerable<string> PlainKeys(PlacedObject placed, Node? data) => data is Mapping mapping
        ? from entry in mapping
          where entry.Value is Scalar { Kind: not ScalarKind.Null }
          let text = placed.Text(mapping, entry.Key)
          where text is { Length: > 0 } && !IsVariable(text) && !PublicTexts.Include(entry.Key, text)
          select entry.Key
        : [];

    private static bool IsVariable(string text) =>
        Substitutions.Scan(text).References is [{ Position: 0 } only] && text.Length == only.Name.Length + "${}".Length;
}
