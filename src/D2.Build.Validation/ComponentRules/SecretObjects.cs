using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B1025: a Secret of a component holds no value, unless SOPS encrypted it or the cluster fills it in.</summary>
internal static class SecretObjects
{
    private static readonly string[] DataFields = ["data", "stringData"];

    public static IEnumerable<Finding> Check(RepositoryObjects objects) =>
        from component in objects.Components
        from resource in component.Objects
        where resource is { ApiVersion: "v1", Kind: "Secret" } && !resource.ContainsKey("sops")
        let key = DataFields.SelectMany(field => PlainKeys(resource[field])).FirstOrDefault()
        where key is not null
        select new Finding(
            Codes.PlainSecret, Severity.Error,
            $"Secret '{resource.Name}' would be in the artifact in plain text, key '{key}' among others. Encrypt the file with SOPS and "
            + "let the Kustomization decrypt it, or let a controller on the cluster make the Secret.",
            resource.Location);

    private static IEnumerable<string> PlainKeys(Node? data) => data is Mapping mapping
        ? mapping.Where(entry => entry.Value is Scalar { Text.Length: > 0 } scalar && !IsVariable(scalar.Text)).Select(entry => entry.Key)
        : [];

    private static bool IsVariable(string text) =>
        Substitutions.Scan(text).References is [{ Position: 0 } only] && text.Length == only.Name.Length + "${}".Length;
}
