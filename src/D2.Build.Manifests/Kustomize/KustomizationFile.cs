namespace D2.Build.Manifests;

/// <summary>Kustomize's own file of a folder, <c>kustomization.yaml</c>.</summary>
internal static class KustomizationFile
{
    /// <summary>Resources, and the operator's values as a ConfigMap that is watched for changes.</summary>
    public static Mapping WithOperatorValues(string[] resources, string valuesFile)
    {
        var file = Of(resources);
        file["configMapGenerator"] = new Node[]
        {
            new Mapping
            {
                ["name"] = "flux-operator-values",
                ["namespace"] = "flux-system",
                ["files"] = new[] { $"values.yaml={valuesFile}" },
            },
        };
        file["generatorOptions"] = new Mapping
        {
            // The HelmRelease names the ConfigMap inside a ResourceSet, where Kustomize cannot rewrite the name.
            ["disableNameSuffixHash"] = true,
            ["labels"] = new Mapping { ["reconcile.fluxcd.io/watch"] = "Enabled" },
        };
        return file;
    }

    /// <summary>The base of a part of a component.</summary>
    public static Mapping OfBase(PartObjects part)
    {
        var file = Of([.. part.Base.Files.Select(resource => resource.Path)]);
        file.Merge(part.Base.Settings);
        AddPatches(file, SubstitutionPatches.Of(part.Base));
        if (file.Count == 2)
        {
            // Kustomize refuses a file that says nothing, and the folder has to be there for the Kustomization that applies it.
            file["metadata"] = new Mapping { ["name"] = part.Folder.Length == 0 ? "base" : part.Folder };
        }

        return file;
    }

    /// <summary>An overlay: the base, what it adds, and what it changes.</summary>
    public static Mapping OfOverlay(OverlayObjects overlay)
    {
        var file = Of([$"../{Conventional.BaseFolder}", .. overlay.Layer.Files.Select(resource => resource.Path)]);
        file.Merge(overlay.Layer.Settings);
        AddPatches(file, SubstitutionPatches.Of(overlay.Layer).Concat(OverlayPatches.Of(overlay)));
        return file;
    }

    private static Mapping Of(string[] resources)
    {
        var file = new Mapping { ["apiVersion"] = "kustomize.config.k8s.io/v1beta1", ["kind"] = "Kustomization" };
        if (resources.Length > 0)
        {
            file["resources"] = resources;
        }

        return file;
    }

    private static void AddPatches(Mapping file, IEnumerable<Mapping> patches)
    {
        var list = new Sequence(patches);
        if (list.Count > 0)
        {
            file["patches"] = list;
        }
    }
}
