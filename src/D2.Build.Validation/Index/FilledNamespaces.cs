namespace D2.Build.Validation;

/// <summary>
/// Namespaces into which Kustomizations apply artifacts whose content this fleet does not know. What is missing there may be
/// in the artifact.
/// </summary>
internal sealed class FilledNamespaces
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public FilledNamespaces(ObjectTable tenants)
    {
        foreach (var kustomization in tenants.OfKind(ApiGroups.Kustomize, "Kustomization"))
        {
            names.Add(kustomization.Key.Namespace);
            names.Add(kustomization.Text("spec", "targetNamespace") ?? "");
        }
    }

    /// <summary>Whether a namespace may hold objects that are not declared here.</summary>
    public bool Contains(string ns) => names.Contains(ns);
}
