namespace D2.Build.Manifests;

/// <summary>The folder of one cluster.</summary>
internal static class ClusterTree
{
    private const string ValuesFile = "flux-operator-values.yaml";
    private const string KeysFile = "signing-keys.yaml";

    public static IEnumerable<ManifestFile> Lay(ClusterObjects objects)
    {
        var root = $"clusters/{objects.Cluster.Name}/";
        var owner = objects.Cluster.Location;
        foreach (var (name, document) in Bootstrap(objects))
        {
            yield return new($"{root}flux-system/{name}", [document], owner);
        }

        if (objects.Tenants is { } tenants)
        {
            yield return new($"{root}tenants.yaml", [tenants], owner);
        }

        if (objects.Automation is { } automation)
        {
            yield return new($"{root}automation.yaml", [automation], automation.Location);
        }

        foreach (var resource in objects.Resources)
        {
            yield return new($"{root}{ObjectFileNames.Of(resource)}.yaml", [resource], resource.Location);
        }
    }

    private static IEnumerable<(string Name, Node Document)> Bootstrap(ClusterObjects objects)
    {
        yield return ("flux-instance.yaml", objects.Instance);
        yield return ("runtime-info.yaml", objects.RuntimeInfo);
        if (objects.SigningKeys is { } keys)
        {
            yield return (KeysFile, keys);
        }

        if (objects.Operator is not { } release)
        {
            yield break;
        }

        yield return ("flux-operator.yaml", release);

        // Values in a file need a generator, and so a kustomization.yaml; without them Flux takes every file of the folder.
        if (objects.OperatorValues is { } values)
        {
            yield return (ValuesFile, values);
            yield return ("kustomization.yaml", KustomizationFile.WithOperatorValues(
                ["flux-instance.yaml", "flux-operator.yaml", "runtime-info.yaml", .. objects.SigningKeys is null ? (string[])[] : [KeysFile]], ValuesFile));
        }
    }
}
