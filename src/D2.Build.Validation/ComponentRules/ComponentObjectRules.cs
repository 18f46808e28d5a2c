namespace D2.Build.Validation;

/// <summary>The rules over single objects, for every object of a component and what overlays make of it.</summary>
internal static class ComponentObjectRules
{
    public static IEnumerable<Finding> Check(RepositoryObjects objects)
    {
        var variables = new ComponentVariables(objects.Declared.Variables);
        return
            from component in objects.Components
            from part in component.Parts
            from resource in Objects(part)
            from finding in ObjectValidator.Check(resource.Object, resource.Substitutes && !SubstitutionPlaces.IsDisabled(resource.Object) ? variables : null)
            select finding;
    }

    private static IEnumerable<(KubernetesObject Object, bool Substitutes)> Objects(PartObjects part)
    {
        var untouched = part.Base.Files.Where(file => !file.Substitutes).SelectMany(file => file.Objects).ToHashSet();
        return part.Base.Objects.Select(resource => (resource, !untouched.Contains(resource)))
            .Concat(part.Overlays.SelectMany(overlay => OfOverlay(overlay, untouched)));
    }

    // What an overlay leaves as it is was checked with the base.
    private static IEnumerable<(KubernetesObject Object, bool Substitutes)> OfOverlay(OverlayObjects overlay, HashSet<KubernetesObject> untouched) =>
        overlay.Changes.Where(change => change.Current is not null && !change.Current.IsSameAs(change.Base))
            .Select(change => (change.Current!, !untouched.Contains(change.Base)))
            .Concat(overlay.Layer.Files.SelectMany(file => file.Objects.Select(resource => (resource, file.Substitutes))));
}
