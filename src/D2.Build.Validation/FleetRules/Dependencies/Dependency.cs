namespace D2.Build.Validation;

/// <summary>Something an object waits for.</summary>
/// <param name="By">The object that waits.</param>
/// <param name="Target">What it waits for.</param>
/// <param name="Part">The item of its <c>dependsOn</c>.</param>
internal readonly record struct Dependency(PlacedObject By, ObjectKey Target, Mapping Part)
{
    /// <summary>What an object waits for; nothing where it has no such field.</summary>
    public static IEnumerable<Dependency> Of(PlacedObject placed)
    {
        // Namespace and name of a ResourceSet's dependencies are read as they are, inputs are not filled in.
        var isSet = placed.Key is { Group: ApiGroups.Operator, Kind: "ResourceSet" };
        if (!isSet && placed.Key is not ({ Group: ApiGroups.Kustomize, Kind: "Kustomization" } or { Group: ApiGroups.Helm, Kind: "HelmRelease" }))
        {
            yield break;
        }

        foreach (var part in Fields.Items(Fields.Child(placed.Resource, "spec"), "dependsOn"))
        {
            var group = isSet ? ApiGroups.Of(placed.Text(part, "apiVersion")) : placed.Key.Group;
            var kind = isSet ? placed.Text(part, "kind") ?? "" : placed.Key.Kind;
            var ns = part.ContainsKey("namespace") ? placed.Text(part, "namespace") : placed.Key.Namespace;
            if (placed.Text(part, "name") is { } name && ns is not null)
            {
                yield return new(placed, new(group, kind, ns, name), part);
            }
        }
    }
}
