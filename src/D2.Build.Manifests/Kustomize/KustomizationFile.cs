namespace D2.Build.Manifests;

/// <summary>Kustomize's own file of a folder, <c>kustomization.yaml</c>.</summary>
internal static class KustomizationFile
{
    /// <summary>Resources, and the operator's values as a ConfigMap that is watched for changes.</summary>
    public static Mapping WithOperatorValues(string[] resources, string valuesFile) => new()
    {
        ["apiVersion"] = "kustomize.config.k8s.io/v1beta1",
        ["kind"] = "Kustomization",
        ["resources"] = resources,
        ["configMapGenerator"] = new Node[]
        {
            new Mapping
            {
                ["name"] = "flux-operator-values",
                ["namespace"] = "flux-system",
                ["files"] = new[] { $"values.yaml={valuesFile}" },
            },
        },
        ["generatorOptions"] = new Mapping
        {
            // The HelmRelease names the ConfigMap inside a ResourceSet, where Kustomize cannot rewrite the name.
            ["disableNameSuffixHash"] = true,
            ["labels"] = new Mapping { ["reconcile.fluxcd.io/watch"] = "Enabled" },
        },
    };
}
