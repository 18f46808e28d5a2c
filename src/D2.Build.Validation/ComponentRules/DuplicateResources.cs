using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>Kustomize refuses two objects of one identity in a folder, with what the folder takes from its base.</summary>
internal static class DuplicateResources
{
    public static IEnumerable<Finding> Check(RepositoryObjects objects) =>
        from component in objects.Components
        from part in component.Parts
        from objectsOfFolder in part.Overlays.Select(overlay => overlay.Objects).Prepend(part.Base.Objects)
        from finding in Duplicates(component, objectsOfFolder)
        select finding;

    private static IEnumerable<Finding> Duplicates(ComponentObjects component, IEnumerable<KubernetesObject> resources)
    {
        var seen = new Dictionary<ObjectIdentity, SourceLocation>();
        foreach (var resource in resources)
        {
            var identity = ObjectIdentity.Of(resource, "");
            if (!seen.TryAdd(identity, resource.Location))
            {
                yield return new Finding(
                    Codes.DuplicateObject, Severity.Error,
                    $"{identity} is twice in the component '{component.Component.Name}'{OtherPlaces.Other(seen[identity])}. Rename or remove one.",
                    resource.Location);
            }
        }
    }
}
